import type { Face } from '../face';
import { createFilter, servedFilter } from './filter';
import { addMark, notWhole } from './metadata';
import { servedFinder, servedMarks } from './metadataFinder';
import { placeOfCells } from './metadataPlace';
import { mayEditCells, protect } from './protection';
import { RangeCells } from './rangeCells';
import { select, setCurrent } from './selection';
import { servedTextFinder } from './textFinder';

type Plural<K extends string> = K | `${K}s`;
type RangeFace =
  | `get${Plural<'Value' | 'DisplayValue' | 'Formula' | 'Note' | 'NumberFormat' | 'DataValidation' | 'RichTextValue'>}`
  | `set${Plural<'Value' | 'Formula' | 'Note' | 'NumberFormat' | 'DataValidation' | 'RichTextValue'>}`
  | `get${'Row' | 'RowIndex' | 'Column' | 'LastRow' | 'LastColumn' | 'NumRows' | 'NumColumns' | 'Height' | 'Width'}`
  | `get${'Sheet' | 'GridId' | 'A1Notation' | 'Cell' | 'NextDataCell' | 'DataRegion' | 'MergedRanges'}`
  | `${'get' | 'set'}${Plural<'Background' | 'FontColor' | 'FontWeight' | 'FontStyle' | 'FontLine' | 'FontSize' | 'Wrap'>}`
  | `${'get' | 'set'}${Plural<'HorizontalAlignment' | 'VerticalAlignment'> | 'FontFamily' | 'FontFamilies'}`
  | `${'get' | 'set'}${'WrapStrategy' | 'WrapStrategies'}`
  | 'setBackgroundRGB'
  | `clear${'' | 'Content' | 'DataValidations' | 'Format' | 'Note'}`
  | `is${'Start' | 'End'}${'Row' | 'Column'}Bounded`
  | `is${'Blank' | 'Checked' | 'PartOfMerge'}`
  | 'offset'
  | `${'copy' | 'move'}To`
  | `merge${'' | 'Across' | 'Vertically'}`
  | 'breakApart'
  | 'sort'
  | 'randomize'
  | 'removeDuplicates'
  | 'trimWhitespace'
  | 'splitTextToColumns'
  | `${'insert' | 'delete'}Cells`
  | `${'insert' | 'remove'}Checkboxes`
  | 'check'
  | 'uncheck'
  | `activate${'' | 'AsCurrentCell'}`
  | `${'add' | 'get'}DeveloperMetadata`
  | 'createDeveloperMetadataFinder'
  | 'protect'
  | 'canEdit'
  | 'createFilter'
  | 'getFilter'
  | 'createTextFinder';

/**
 * A rectangle of cells of one tab.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/range
 */
export class Range extends RangeCells implements Face<GoogleAppsScript.Spreadsheet.Range, RangeFace> {
  activate(): this {
    select(this.scene, this.sheet, [this.zone]);
    return this;
  }
  activateAsCurrentCell(): this {
    setCurrent(this.scene, this.sheet, this.zone);
    return this;
  }
  createFilter(): unknown {
    return createFilter(this.scene, this.sheet, this.zone);
  }
  createTextFinder(text: string): unknown {
    const { scene, sheet, zone } = this;
    return servedTextFinder(scene, 'Range', text, () => [{ sheet, zone }]);
  }
  getFilter(): unknown {
    return servedFilter(this.scene, this.sheet);
  }
  protect(): unknown {
    return protect(this.scene, this.sheet, this.zone);
  }
  canEdit(): boolean {
    return mayEditCells(this.scene, this.sheet, this.zone);
  }
  addDeveloperMetadata(...args: unknown[]): this {
    const place = placeOfCells(this.scene.file, this.sheet, this.zone);
    if (!place) throw notWhole(this.scene);
    addMark(this.scene, place, args);
    return this;
  }
  getDeveloperMetadata(): never[] {
    return servedMarks(this.scene, this.sheet, this.zone) as never[];
  }
  createDeveloperMetadataFinder(): unknown {
    return servedFinder(this.scene, this.sheet, this.zone);
  }
}

/** The cells of an event, which tell their rows and columns as plain numbers too. */
export class EventRange extends Range {
  get rowStart(): number {
    return this.getRow();
  }
  get rowEnd(): number {
    return this.getLastRow();
  }
  get columnStart(): number {
    return this.getColumn();
  }
  get columnEnd(): number {
    return this.getLastColumn();
  }
}

const cellMethods = /^(get|set|clear|sort|isBlank|copyTo|trim|removeDuplicates|randomize)/;

/** How many cells a call of a range touches: its time is reckoned by them. */
export function cellsOfRange({ zone }: Range, method: string): number {
  if (!cellMethods.test(method)) return 0;
  return (zone.bottom - zone.top + 1) * (zone.right - zone.left + 1);
}
