import { ana, DigestChapter } from './digestChapter';

jest.setTimeout(120_000);

const sam = 'sam.sample@chapter.example';

describe('in the morning', () => {
  test('one digest arrives after seven, in HTML and in plain text, with links to the tabs', () => {
    const workbook = DigestChapter.open();
    workbook.digestTo(`${ana}, sam@`);
    workbook.host.clock.to('2026-03-03T06:59');
    expect(workbook.digests()).toEqual([]);
    workbook.host.clock.to('2026-03-03T07:10');
    expect(workbook.digests()).toHaveLength(1);
    workbook.host.clock.to('2026-03-03T13:00');
    const [letter, ...others] = workbook.digests();
    expect(others).toEqual([]);
    expect(letter?.subject).toBe('2 requests need help today, 1 address of this digest to correct');
    const line = 'Ana: find someone for 2 requests that need help today';
    const address = new RegExp(`- ${line}\\n  (https://\\S+#gid=\\d+)\\n`).exec(letter?.body ?? '')?.[1] ?? '';
    expect(address).toContain(workbook.file);
    expect(letter?.htmlBody).toContain(`<a href="${address}"`);
    expect(letter?.htmlBody).toContain(`${line}</a>`);
    const start = /Open the Start tab:\n(https:\S+#gid=\d+)\n/.exec(letter?.body ?? '')?.[1];
    expect(start).toContain(workbook.file);
    expect(start).not.toBe(address);
    expect(letter?.body).toContain('Ana: correct “sam@” under Who gets the morning digest; nothing was sent there');
  });

  test('a renamed tab, renamed headers and moved columns make no difference', () => {
    const workbook = DigestChapter.open();
    workbook.digestTo(ana);
    workbook.hand.type(workbook.cell('Requests', 'Urgency', 1), 'How soon');
    workbook.hand.moveColumn('Requests', workbook.column('Requests', 'Status'), 0);
    workbook.hand.renameTab('Requests', 'Help wanted');
    workbook.host.clock.to('2026-03-03T07:20');
    expect(workbook.digests().map(({ subject }) => subject)).toEqual(['2 requests need help today']);
  });

  test('each morning has its own, and whoever joins the setting gets the next one', () => {
    const workbook = DigestChapter.open();
    workbook.digestTo(ana);
    workbook.host.clock.to('2026-03-03T09:00');
    workbook.digestTo(`${ana}, ${sam}`);
    workbook.host.clock.to('2026-03-04T09:00');
    expect([workbook.digests().length, workbook.digests(sam).length]).toEqual([2, 1]);
  });

  test('once the digest of a day is written, the other rounds do not open its tables again', () => {
    const workbook = DigestChapter.open();
    workbook.digestTo(ana);
    workbook.host.resetReport();
    workbook.host.clock.to('2026-03-03T08:00');
    const { runs } = workbook.host.report();
    const calls = runs.filter(({ functionName }) => functionName === 'everyTenMinutes').map((run) => run.calls);
    const ofTheDigest = Math.max(...calls);
    expect(calls.slice(-2).every((count) => count < ofTheDigest / 2)).toBe(true);
  });

  test('a setting without any address is told to the script’s owner once a day, and no letter goes out', () => {
    const workbook = DigestChapter.open();
    workbook.digestTo('ana at chapter');
    workbook.host.resetReport();
    workbook.host.clock.to('2026-03-03T12:00');
    const failed = workbook.host.report().runs.filter(({ error }) => error !== undefined);
    expect(failed.map(({ error }) => String(error))).toEqual([
      expect.stringContaining('Nobody got the morning digest: nothing under Who gets the morning digest'),
    ]);
    expect(workbook.digests()).toEqual([]);
  });

  test('a run that is killed anywhere sends no second letter, and the next round sends the first', () => {
    const prepared = DigestChapter.open();
    prepared.digestTo(ana);
    for (const call of [20, 80, 140, 200]) {
      const workbook = prepared.again();
      workbook.host.clock.to('2026-03-03T06:55');
      workbook.host.faults.beforeCall(call, (execution) => void Object.assign(execution, { killed: true }), {
        inRunOf: 'everyTenMinutes',
      });
      workbook.host.clock.to('2026-03-03T08:00');
      expect([call, workbook.digests().length]).toEqual([call, 1]);
    }
  });
});
