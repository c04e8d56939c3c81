import ExcelJS, { type Worksheet, type CellValue as XlsxValue } from 'exceljs';
import type { CellValue, EngineSheet, ExportedFile } from './exported';
import { xlsxFormula } from './formulas';
import { dressCells, numberFormat } from './looks';
import { type ListKeeper, setConditionalLooks, setRules } from './rules';

/** The file as other programs open it, with formulas, dropdowns, formats, notes and frozen rows. */
export async function workbookXlsx(file: ExportedFile): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = 'Chapterbook workbench';
  const tabs = tabNames(file.data.sheets);
  const lists: string[][] = [];
  const keepList: ListKeeper = (values) => {
    const column = letter(lists.push(values));
    return `${LISTS}!$${column}$1:$${column}$${values.length}`;
  };
  for (const from of file.data.sheets) {
    const sheet = book.addWorksheet(tabs.get(from.name) ?? from.name, frame(from));
    fillSheet(sheet, from, file, tabs);
    setRules(sheet, from.dataValidationRules, from.rowNumber, keepList);
    setConditionalLooks(sheet, from.conditionalFormats, from.rowNumber);
  }
  if (lists.length) {
    const kept = book.addWorksheet(LISTS, { state: 'veryHidden' });
    lists.forEach((values, column) => {
      values.forEach((value, row) => {
        kept.getCell(row + 1, column + 1).value = value;
      });
    });
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Long lists of dropdowns stand here. */
const LISTS = 'Lists_';
const LONGEST_NAME = 31;

const letter = (column: number): string =>
  (column > 26 ? letter(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));

/** The format forbids long names and some signs, and names that differ in case only. */
function tabNames(sheets: EngineSheet[]): Map<string, string> {
  const taken = new Set<string>([LISTS.toLowerCase()]);
  return new Map(
    sheets.flatMap(({ id, name }): [string, string][] => {
      const plain = name.replace(/[[\]:*?/\\]/g, ' ').replace(/^'|'$/g, ' ');
      let tab = plain.slice(0, LONGEST_NAME);
      for (let number = 2; taken.has(tab.toLowerCase()); number += 1)
        tab = `${plain.slice(0, LONGEST_NAME - 4)} ${number}`;
      taken.add(tab.toLowerCase());
      return [
        [name, tab],
        [`#gid=${id}`, tab],
      ];
    }),
  );
}

function frame({ panes, color, isVisible, areGridLinesVisible }: EngineSheet): object {
  const { xSplit = 0, ySplit = 0 } = panes ?? {};
  const split = xSplit || ySplit ? { state: 'frozen', xSplit, ySplit } : {};
  return {
    views: [{ showGridLines: areGridLinesVisible, ...split }],
    state: isVisible ? 'visible' : 'hidden',
    ...(color ? { properties: { tabColor: { argb: `FF${color.slice(1).toUpperCase()}` } } } : {}),
  };
}

function fillSheet(sheet: Worksheet, from: EngineSheet, file: ExportedFile, tabs: Map<string, string>): void {
  for (const [column, { size, isHidden }] of Object.entries(from.cols)) {
    const made = sheet.getColumn(Number(column) + 1);
    if (size) made.width = Math.max(1, (size - 5) / 7);
    if (isHidden) made.hidden = true;
  }
  for (const [column, format] of Object.entries(file.columnFormats[from.id] ?? {}))
    sheet.getColumn(Number(column) + 1).numFmt = numberFormat(format);
  const { values = {}, formulas = {}, spills = {} } = partsOf(file, from.id);
  for (const cell of new Set([...Object.keys(values), ...Object.keys(formulas)])) {
    const result = resultOf(values[cell] ?? '');
    const formula = xlsxFormula(formulas[cell] ?? '', tabs);
    const made = formula ? formulaValue(formula, result, cell, spills[cell]) : null;
    sheet.getCell(cell).value = made ?? linkIn(from.cells[cell]) ?? result;
  }
  dressCells(sheet, from, file.data, sheet.rowCount);
  for (const [row, { size, isHidden }] of Object.entries(from.rows)) {
    if (size) sheet.getRow(Number(row) + 1).height = size * 0.75;
    if (isHidden) sheet.getRow(Number(row) + 1).hidden = true;
  }
  for (const [cell, note] of Object.entries(file.notes[from.id] ?? {})) sheet.getCell(cell).note = note;
  for (const cells of from.merges) sheet.mergeCells(cells);
  const [table] = from.tables;
  if (table) sheet.autoFilter = table.range;
}

function partsOf({ values, formulas, spills }: ExportedFile, sheet: string) {
  return { values: values[sheet], formulas: formulas[sheet], spills: spills[sheet] };
}

function resultOf(value: CellValue): XlsxValue {
  return typeof value === 'string' && ERRORS.has(value) ? ({ error: value } as XlsxValue) : value;
}

function formulaValue(formula: string, result: XlsxValue, cell: string, spill: string | undefined): XlsxValue {
  const isArray = spill !== undefined || /_xlws\.|UNIQUE\(|SEQUENCE\(/.test(formula);
  const array = isArray ? { shareType: 'array', ref: spill ?? cell } : {};
  return { formula, result, ...array } as unknown as XlsxValue;
}

/** The sheet keeps a link as its words and its address. */
function linkIn(content: unknown): XlsxValue | undefined {
  const [, text, hyperlink] = /^\[([^\]]*)\]\((https?:[^)]*)\)$/.exec(typeof content === 'string' ? content : '') ?? [];
  return hyperlink ? { text: text || hyperlink, hyperlink } : undefined;
}

const ERRORS = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);
