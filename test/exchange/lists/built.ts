import { readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';

/** The bytes of a list: those with tabs or members are made here, all others are files. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === 'members.xlsx') return members();
  if (file === 'everything.zip') return everything();
  return new Uint8Array(readFileSync(path.join(__dirname, 'files', file)));
}

async function members(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const tab = book.addWorksheet('Members');
  tab.addRow(['Riverside Mutual Aid']);
  tab.mergeCells('A1:D1');
  tab.addRow([]);
  tab.addRow(['Neighborhood', 'Name', 'Cell', 'Joined']);
  tab.addRow(['Hill', 'Ana Ejemplo', '703 555 0101', new Date(Date.UTC(2026, 2, 14))]);
  tab.addRow(['', 'Bo Sample', 7035550102, new Date(Date.UTC(2026, 2, 4))]);
  tab.addRow(['Harbor', 'Cara Muestra', '703 555 0103']);
  tab.mergeCells('A4:A5');
  for (const cell of ['D4', 'D5']) tab.getCell(cell).numFmt = 'm/d/yyyy';
  book.addWorksheet('Former', { state: 'hidden' }).addRows([
    ['Name', 'Phone'],
    ['Old Sample', '703 555 0109'],
  ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function everything(): Uint8Array {
  return zipSync({
    'people.csv': strToU8('Name,Phone\nAna Ejemplo,703 555 0101\n'),
    'shifts.csv': strToU8('Date,Event\n2026-03-14,Food pack\n'),
    '__MACOSX/._people.csv': strToU8('x'),
  });
}
