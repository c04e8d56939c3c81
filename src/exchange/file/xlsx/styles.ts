import { type Writes, writesAs } from './numberFormat';
import { xmlReader } from './xml';

/** How the numbers of each cell style are written, by the style's place in the workbook. */
export function readStyles(xml: string, from1904: boolean): Writes[] {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let ofCells = false;
  xmlReader({
    open: (name, attributes) => {
      if (name === 'numFmt') {
        const { numFmtId, formatCode = '' } = attributes();
        codes.set(Number(numFmtId), formatCode);
      } else if (name === 'cellXfs') ofCells = true;
      else if (name === 'xf' && ofCells) formats.push(Number(attributes().numFmtId ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') ofCells = false;
    },
  })(xml);
  return formats.map((id) => writesAs(id, codes.get(id), from1904));
}
