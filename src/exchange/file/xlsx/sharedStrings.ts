import { unescaped, xmlReader } from './xml';
import { XmlPieces } from './xmlPieces';

/** The texts that cells of a workbook share, in the order in which cells count them. */
export class SharedStrings {
  readonly texts: string[] = [];
  private readonly pieces: XmlPieces;

  constructor() {
    let text = '';
    let heard = false;
    let phonetic = false;
    const read = xmlReader({
      open: (name) => {
        if (name === 'si') text = '';
        else if (name === 't') heard = !phonetic;
        else if (name === 'rPh') phonetic = true;
      },
      text: (part) => {
        if (heard) text += part;
      },
      close: (name) => {
        if (name === 'si') this.texts.push(unescaped(text));
        else if (name === 't') heard = false;
        else if (name === 'rPh') phonetic = false;
      },
    });
    this.pieces = new XmlPieces('si', (xml) => read(`<all>${xml}</all>`));
  }
  push(xml: string): void {
    this.pieces.push(xml);
  }
}
