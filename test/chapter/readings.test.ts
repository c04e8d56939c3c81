import type { Readings } from '../../local/kernel/kernel';
import { ana, Chapter } from './chapter';

jest.setTimeout(300_000);

/** As the workbench plays Google unless told otherwise. */
const strict: Readings = { apostrophe: 'kept', textFormatStopsParsing: false, currentOnlyInTriggers: true };
const other: Readings = { apostrophe: 'consumed', textFormatStopsParsing: true, currentOnlyInTriggers: false };

/** Each open question answered the other way, then all of them. */
const worlds: Readings[] = [
  ...Object.entries(other).map(([question, answer]) => ({ ...strict, [question]: answer })),
  other,
];

const asked = {
  'What do you need?': ['Food', 'Rent or bills'],
  'What shall we call you?': '=HYPERLINK("http://canary.example","Rosa")',
  'Your phone number': '+1 703 555 0142',
  'Where shall we bring it?': "'007 1-2 Canary Lane",
};

/** A chapter's ordinary day: help asked for, an edit on either side, the robots' rounds, a copy read back. */
function day(readings: Readings) {
  const chapter = Chapter.ready({ readings, wideScope: !readings.currentOnlyInTriggers });
  const { host, workbook, desk } = chapter;
  chapter.type(workbook, 'Areas', { Area: '0012' });
  chapter.askForHelp(asked);
  chapter.type(workbook, 'Volunteers', { Name: '-Sam+Sample', 'E-mail': 'sam@example.org' });
  chapter.type(workbook, 'Requests', { Need: 'Food', 'How many people': '3', Area: '0012' });
  host.clock.advance({ minutes: 21 });
  const status = chapter.at(workbook).reads('Requests')[0]?.indexOf('Status') ?? 0;
  chapter.at(workbook).type(`Requests!${String.fromCharCode(65 + status)}2`, 'Waiting');
  host.clock.advance({ hours: 1 });
  return {
    failures: chapter.failures().map(({ functionName, error }) => `${functionName}: ${error}`),
    requests: chapter.rows(workbook, 'Requests').map(withoutIds),
    cases: chapter.rows(desk, 'Desk').map(withoutIds),
    volunteers: chapter.rows(workbook, 'Volunteers').map(withoutIds),
    areas: chapter.rows(workbook, 'Areas').map(withoutIds),
    letters: host.mail.sent.map(({ to, subject }) => `${to}: ${subject}`),
  };
}

/** Ids are drawn by chance, and chance goes its own way in each world. */
function withoutIds(row: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row).map(([header, value]) => [header, value.replace(/\b[A-Z]-[0-9A-Z]{4}-[0-9A-Z]{2}\b/g, 'ID')]),
  );
}

describe('a chapter whose Sheets read what scripts write in another way', () => {
  const first = day(strict);

  it('keeps what people wrote as they wrote it', () => {
    expect(first.failures).toEqual([]);
    expect(first.cases).toHaveLength(3);
    expect(JSON.stringify(first.cases)).toContain('=HYPERLINK');
    expect(first.requests.map(({ Status }) => Status)).toContain('Waiting');
    expect(first.areas).toMatchObject([{ Area: '0012' }]);
    expect(first.volunteers).toMatchObject([{ Name: '-Sam+Sample' }]);
  });
  it.each(worlds)('has the same rows and letters: %o', (readings) => {
    expect(day(readings)).toEqual(first);
  });
  it('is told by its robots when the narrow scope does not serve', () => {
    const chapter = Chapter.ready({ readings: { currentOnlyInTriggers: false } });
    chapter.host.clock.advance({ minutes: 11 });
    const owners = chapter.failures().filter(({ error }) => error?.includes('permission'));
    expect(owners.map(({ as }) => as)).toContain(ana);
  });
});
