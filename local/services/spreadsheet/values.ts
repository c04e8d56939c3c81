import { dayFormat } from '../../engine/locale';
import { isDateFormat } from '../../engine/numberFormat';
import { momentOf, offsetAt, serialOf } from '../../engine/serials';
import { writing } from './cellWrites';
import { formulaIn } from './formulas';
import { javaText } from './javaText';
import type { Typed } from './typed';
import { readTyped } from './typed';
import type { Scene } from './world';

interface Place {
  sheet: string;
  row: number;
  column: number;
}

const mostCharacters = 50_000;
/** A cell as `getValue` gives it: a number, a truth value, a Date of the script's world, a text, '' for nothing. */
export function valueAt({ file, kernel }: Scene, { sheet, row, column }: Place): unknown {
  const { value, format } = file.cell(sheet, row, column);
  if (value === null) return '';
  if (typeof value !== 'number' || !isDateFormat(format)) return value;
  return new kernel.execution.realm.Date(momentOf(value, file.state.timeZone));
}

/** A cell as people see it. */
export function shownAt({ file }: Scene, { sheet, row, column }: Place): string {
  return file.cell(sheet, row, column).shown;
}

/** What the engine is told when a script writes this value. @throws as Google does for what no cell can hold */
export function writingOf(scene: Scene, place: Place, value: unknown, format = formatAt(scene, place)) {
  const typed = typedOf(scene, value, format);
  const isFormula = typed.kind === 'formula';
  return writing(scene.file, place, isFormula ? { ...typed, formula: formulaIn(scene, typed.formula) } : typed, format);
}

export function formatAt({ file }: Scene, { sheet, row, column }: Place): string {
  return file.cell(sheet, row, column).format;
}

/** @reported people's questions: a cell that is given NaN or Infinity shows #NUM! */
function typedOf({ kernel, file }: Scene, value: unknown, format: string): Typed {
  if (value === null || value === undefined || value === '') return { kind: 'empty' };
  if (typeof value === 'number' && !Number.isFinite(value)) return { kind: 'text', text: '#NUM!' };
  if (typeof value === 'number' || typeof value === 'boolean') return { kind: 'value', value };
  if (Object.prototype.toString.call(value) === '[object Date]') {
    if (Number.isNaN((value as Date).getTime())) return { kind: 'text', text: '#NUM!' };
    const serial = serialOf((value as Date).getTime(), file.state.timeZone);
    return {
      kind: 'value',
      value: serial,
      format: isDateFormat(format) ? format : momentFormat(serial, file.state.locale),
    };
  }
  const text = typeof value === 'object' ? javaText(value) : String(value);
  if (text.length > mostCharacters)
    throw kernel.exception(
      `Your input contains more than the maximum of ${mostCharacters} characters in a single cell.`,
    );
  const { apostrophe, textFormatStopsParsing } = kernel.readings;
  const { locale, timeZone } = file.state;
  const year = new Date(kernel.now() + offsetAt(kernel.now(), timeZone)).getUTCFullYear();
  return readTyped(text, { locale, format, apostrophe, textFormatStopsParsing, year });
}

/** Midnight is shown as a day. */
function momentFormat(serial: number, locale: string): string {
  return Number.isInteger(serial) ? dayFormat(locale) : `${dayFormat(locale)} H:mm:ss`;
}
