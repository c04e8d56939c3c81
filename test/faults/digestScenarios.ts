import { ana, DigestChapter } from '../impact/digestChapter';
import type { Scenario } from './driver';
import {
  copiesOf,
  headerRenamed,
  ownColumn,
  type Place,
  round,
  rowPutIn,
  rowsOf,
  sorted,
  typed,
  withOwnColumn,
} from './meanwhile';

const other = 'bo.sample@chapter.example';
const tabCalled = (tab: string): Place<DigestChapter> => ({ file: ({ file }) => file, as: ana, tab });
const [requests, settings, log] = [tabCalled('Requests'), tabCalled('Settings'), tabCalled('Mail log')];

/** The morning's digest goes out to two people. */
export const digestMailed: Scenario<DigestChapter> = {
  name: 'the digest is mailed',
  begin: copiesOf(
    () => {
      const chapter = DigestChapter.open();
      chapter.digestTo(`${ana}, ${other}`);
      withOwnColumn(requests, chapter);
      chapter.host.clock.to('2026-03-03T06:59');
      return chapter;
    },
    (chapter) => chapter.again(),
  ),
  happens: (chapter) => chapter.host.clock.to('2026-03-03T07:21'),
  wrong: (chapter) =>
    [ana, other].flatMap((to) => {
      const { length } = chapter.digests(to);
      const states = rowsOf(log, chapter).flatMap(({ To, Status }) => (To === to ? [Status] : []));
      const told = states.some((state) => !['Sent', 'Waiting', 'Sending'].includes(state ?? ''));
      return [
        ...(length === 1 || (length === 0 && told) ? [] : [`${to} got ${length} digests.`]),
        ...(states.length === 1 ? [] : [`${to} stands ${states.length} times in the mail log.`]),
        ...(states.includes('Sending') ? [`The digest to ${to} is stuck.`] : []),
      ];
    }),
  meanwhile: {
    'the requests are sorted': sorted(requests),
    'the settings are sorted': sorted(settings),
    'the mail log is sorted': sorted(log),
    'a row is put in above the mail log': rowPutIn(log),
    'a row is put in above the requests': rowPutIn(requests),
    'a header is renamed': headerRenamed(requests, 'Urgency'),
    'the robots make a round': round(ana),
    'the hourly robot makes a round': round(ana, 'everyHour'),
    'a person writes beside a request': typed(requests, { row: () => true, header: ownColumn, value: 'Rang' }),
    'a person changes an urgency': typed(requests, { row: () => true, header: 'Urgency', value: 'When possible' }),
  },
};
