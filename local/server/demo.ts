import { resolve } from 'node:path';
import { createHost } from '../host/index';
import { aDay } from '../sample/day';
import { addresses, chapter, seed } from '../sample/seed';

/** `npm run demo`: a day in the sample chapter without a browser, and an account of it. */
function main(): void {
  const began = Date.now();
  const host = createHost({
    ...chapter,
    addresses,
    baseUrl: 'http://127.0.0.1:8700',
    readings: { apostrophe: 'consumed' },
  });
  console.log('A chapter of the last three months comes in: doors, volunteers and requests.');
  const made = seed(host, { bundles: resolve('dist') });
  const rows = (file: string, tab: string) =>
    host
      .person(chapter.people[1]?.email ?? '')
      .at(file)
      .table(tab).length;
  console.log(
    `  ${rows(made.workbook, 'Doors')} doors, ${rows(made.workbook, 'Volunteers')} volunteers, ${rows(made.workbook, 'Requests')} requests\n`,
  );
  host.resetReport();
  const day = aDay(made, (line) => console.log(line));
  const { callCount, simulatedMilliseconds, runs } = host.report();
  const account: [string, string | number][] = [
    ['requests that came in', day.requests],
    ['offers made', day.offers],
    ['  taken', day.taken],
    ['  delivered', day.delivered],
    ['  closed', day.closed],
    ['invited to a shift', day.invited],
    ['  coming', day.confirmed],
    ['walk lists made', day.turfs],
    ['  handed out', day.handedOut],
    ['visits recorded', day.visits],
    ['  sent again and stored once', day.visitsSentTwice],
    ['mails sent', day.mails],
    ['runs of the scripts', runs.length],
    ['calls to Google’s services', callCount],
    ['simulated seconds of work', Math.round(simulatedMilliseconds / 1000)],
    ['runs that failed', runs.filter(({ error }) => error !== undefined).length],
  ];
  console.log('\nThe account of the day');
  for (const [what, count] of account) console.log(`  ${what.padEnd(32)}${String(count).padStart(8)}`);
  console.log(`\nThe digest: ${day.digest.subject}`);
  for (const line of day.digest.lines) console.log(`  ${line}`);
  console.log(`\nMade in ${((Date.now() - began) / 1000).toFixed(1)} seconds.`);
  for (const { functionName, error } of runs.filter((run) => run.error)) console.error(`${functionName}: ${error}`);
}

main();
