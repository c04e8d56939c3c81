import { momentOf, serialOf } from '../../engine/serials';
import { isDateFormat, writing } from './cellWrites';
import type { Typed } from './typed';
import { readTyped } from './typed';
import type { Scene } from './world';

interface Place {
  sheet: string;
  row: number;
  column: number;
}

const mostCharacters = 50_000;
const momentFormat = 'm/d/yyyy h:mm:ss';

/** A cell as `getValue` gives it: a number, a truth value, a Date of the script's world, a text, '' for nothing. */
export function valueAt({ file, kernel }: Scene, { sheet, row, column }: Place): unknown {
  const { value, format } = file.cell(sheet, row, column);
  if (value === null) return '';
  if (typeof value !== 'number' || !isDateFormat(format)) return value;
  return new kernel.execution.realm.Date(momentOf(value, file.state.timeZone));
}

/** What the engine is told when a script writes this value. @throws as Google does for what no cell can hold */
export function writingOf(scene: Scene, place: Place, value: unknown, format = formatAt(scene, place)) {
  return writing(place, typedOf(scene, value, format), format);
}

export function formatAt({ file }: Scene, { sheet, row, column }: Place): string {
  return file.cell(sheet, row, column).format;
}

function typedOf({ kernel, file }: Scene, value: unknown, format: string): Typed {
  if (value === null || value === undefined || value === '') return { kind: 'empty' };
  if (typeof value === 'number' || typeof value === 'boolean') return { kind: 'value', value };
  if (Object.prototype.toString.call(value) === '[object Date]') {
    const serial = serialOf((value as Date).getTime(), file.state.timeZone);
    return { kind: 'value', value: serial, ...(isDateFormat(format) ? { format } : { format: momentFormat }) };
  }
  const text = String(value);
  if (text.length > mostCharacters)
    throw kernel.exception(
      `Your input contains more than the maximum of ${mostCharacters} characters in a single cell.`,
    );
  const { apostrophe, textFormatStopsParsing } = kernel.readings;
  const year = new Date(kernel.now()).getUTCFullYear();
  return readTyped(text, { locale: file.state.locale, format, apostrophe, textFormatStopsParsing, year });
}
