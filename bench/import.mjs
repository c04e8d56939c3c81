/** A city's doors and voters brought in by the job that the dialog starts: runs, calls and time as Google would count. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildHost } from '../scripts/buildHost.mjs';
import { buildAll } from '../scripts/bundles.mjs';
import { inSeconds } from './scaleOpened.mjs';

const doorCount = Number(process.env.DOORS ?? 100_000);
const votersPerDoor = 1.8;
const recordsAtOnce = 1500;
const ana = 'ana.ejemplo@chapter.example';

export { imports as import };

async function imports() {
  const dist = mkdtempSync(path.join(tmpdir(), 'chapterbook-import-'));
  await buildAll({ dist });
  const { createHost } = await import(await buildHost());
  const host = createHost({ people: [{ email: ana, name: 'Ana Ejemplo' }], readings: { apostrophe: 'consumed' } });
  const file = host.addSpreadsheet({ name: 'Our chapter', owner: ana });
  host.addProject({ name: 'Chapterbook', folder: path.join(dist, 'workbook'), boundTo: file, owner: ana });
  host.ui.answer(({ message, buttons }) =>
    buttons.includes('NO') ? (/doors|puertas/.test(message) ? 'YES' : 'NO') : 'OK',
  );
  click(host, file, 'Set-up · Configuración > First steps · Primeros pasos');
  click(host, file, 'Bring in & take out · Traer y sacar > Bring in a list · Traer una lista');
  const records = doors();
  const voters = records.reduce((sum, { people }) => sum + people.length, 0);
  const { jobId } = ask(host, 'beginImport', about(records.length, voters));
  for (let first = 0, part = 0; first < records.length; first += recordsAtOnce, part += 1) {
    const last = first + recordsAtOnce >= records.length;
    ask(host, 'sendRecords', { jobId, part, records: records.slice(first, first + recordsAtOnce), last });
  }
  host.resetReport();
  const began = performance.now();
  finish(host, jobId);
  const seconds = (performance.now() - began) / 1000;
  const runs = host.report().runs.filter(({ functionName }) => functionName === 'continueJob');
  rmSync(dist, { recursive: true });
  return [
    [`${records.length} doors with ${voters} voters written`, inSeconds(seconds)],
    ['runs', runs.length],
    ['calls in a run, at most', Math.max(...runs.map(({ calls }) => calls))],
    [
      'simulated seconds in a run, at most',
      Math.max(...runs.map((run) => Math.round(run.simulatedMilliseconds / 1000))),
    ],
    ['simulated minutes in all', Math.round(runs.reduce((sum, run) => sum + run.simulatedMilliseconds, 0) / 60_000)],
    ['memory', `${Math.round(process.memoryUsage().rss / 1e6)} MB`],
  ];
}

/** Invented voters at numbers of real-looking streets. */
function doors() {
  let voter = 0;
  return Array.from({ length: doorCount }, (_, door) => {
    const street = `Example ${Math.floor(door / 400)} St`;
    const count = Math.floor((door + 1) * votersPerDoor) - Math.floor(door * votersPerDoor);
    const people = Array.from({ length: count }, () => {
      voter += 1;
      return {
        line: voter,
        add: { voterFileId: String(1_000_000 + voter), firstName: 'Ana', lastName: `Ejemplo ${voter}` },
      };
    });
    const address = `${100 + 2 * (door % 400)} ${street}`;
    const place = { lat: 38.7 + (door % 400) / 4000, lon: -77.1 + Math.floor(door / 400) / 4000 };
    return {
      line: door + 2,
      add: { address, city: 'Alexandria', zip: '22314', ...place, area: `Ward ${door % 12}` },
      people,
    };
  });
}

function about(rows, people) {
  const counts = { rows, new: rows, same: 0, changed: 0, maybe: 0, rejected: 0 };
  const mapping = { fields: [], dates: 'none' };
  const said = { kind: 'doors', format: 'vanList', file: 'city.csv', source: 'city', whole: false };
  return { ...said, mapping, counts, adds: { rows, people } };
}

function click(host, file, item) {
  host.click(file, `Chapter · Grupo > ${item}`, { as: ana });
}

function ask(host, name, args) {
  const answer = host.ui.call(host.ui.screen.id, name, args);
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
}

function finish(host, jobId) {
  for (;;) {
    const { state, reason } = ask(host, 'continueJob', { jobId });
    if (state === 'done') return;
    if (state === 'stopped') throw new Error(reason);
  }
}
