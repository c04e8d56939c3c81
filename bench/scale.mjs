/** A large Sheet in the workbench: how long it takes to write, save, open and change, and what memory that needs. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildHost } from '../scripts/buildHost.mjs';
import { grid, inSeconds, timed } from './scaleOpened.mjs';

const [rows, columns] = [20_000, 20];

export async function scale() {
  const local = await buildHost();
  const { createHost } = await import(local);
  const host = createHost();
  const sheet = host.globals().SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  const filling = timed(() => {
    sheet.insertRowsAfter(1000, rows - 1000);
    sheet.getRange(1, 1, rows, columns).setValues(grid(rows, columns));
  });
  const saving = timed(() => JSON.stringify(host.save()));
  return [
    [`${rows} x ${columns} cells of a mixed kind written`, inSeconds(filling.seconds)],
    ['saved', inSeconds(saving.seconds)],
    ...openedElsewhere(local, saving.result),
  ];
}

/** In a process of its own, as a workbench that starts with a large file. */
function openedElsewhere(local, state) {
  const folder = mkdtempSync(path.join(tmpdir(), 'chapterbook-scale-'));
  const file = path.join(folder, 'state.json');
  writeFileSync(file, state);
  const child = fileURLToPath(new URL('scaleOpened.mjs', import.meta.url));
  const told = execFileSync(process.execPath, [child, local, file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return JSON.parse(told);
}
