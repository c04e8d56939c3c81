import { unpackTurf } from '../../src/turf/publishedTurf';
import { ana, type DoorWorkbook } from '../turf/doorWorkbook';
import { sent } from '../walking/oldTown';
import { walkingWorkbook } from '../walking/walkingWorkbook';
import type { Scenario } from './driver';
import {
  columnPutIn,
  copiesOf,
  headerRenamed,
  ownColumn,
  type Place,
  round,
  rowPutIn,
  rowsOf,
  sorted,
  tried,
  typed,
  withOwnColumn,
} from './meanwhile';

const tabCalled = (tab: string): Place<DoorWorkbook> => ({ file: ({ file }) => file, as: ana, tab });
const [doors, lists, visits] = [tabCalled('Doors'), tabCalled('Walk lists'), tabCalled('Visits')];
const holder = 'sam@example.org';

/** A walk list in Sam's hands, with its link in the mail. */
function handedOut(): DoorWorkbook {
  const workbook = walkingWorkbook();
  for (const tab of [doors, lists]) withOwnColumn(tab, workbook);
  const until = new Date(workbook.host.runtime.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  workbook.click('Doors · Puertas > Hand out walk lists · Entregar listas de puertas');
  const ahead = workbook.ask<{ lists: { id: string }[]; walkers: { id: string; name: string }[] }>('handOutAhead');
  const turf = ahead.lists[0]?.id;
  const volunteer = ahead.walkers.find(({ name }) => name === 'Sam Sample')?.id;
  workbook.ask('handOutTurf', { turf, volunteer, until });
  workbook.host.clock.advance({ minutes: 11 });
  return workbook;
}

function phone({ host }: DoorWorkbook) {
  const { body = '' } = host.mail.sent.find(({ to }) => to === holder) ?? {};
  const web = host.web(/https:\S+\?t=\w+/.exec(body)?.[0] ?? '');
  const start = /<script id="start" type="application\/json">(.*?)<\/script>/.exec(web.get().html)?.[1] ?? '{}';
  const { page, token, build, language } = JSON.parse(start);
  return (call: string, args: object) => {
    const answer = web.call('page', { page, token, call, args, build, language }) as { ok: boolean; value: unknown };
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    return answer.value as { stored: number[] };
  };
}

/** What the phone holds: three doors, the third of which does not want to be visited again. */
function queueOf(workbook: DoorWorkbook) {
  const listed = rowsOf(lists, workbook).flatMap((list) => unpackTurf(list['The list itself'] ?? ''));
  const results = ['notHome', 'talked', 'doNotKnock'];
  const at = Math.floor(Number(workbook.host.mail.sent[0]?.at));
  return results.map((result, index) => sent(index + 1, { door: listed[index]?.id, at, result }));
}
const shown = ['Not home', 'Talked', 'Do not knock again'];

/** As the phone does: the first of them, then the rest with the first again because no answer came. */
function send(workbook: DoorWorkbook, queue = queueOf(workbook)): void {
  const call = phone(workbook);
  call('record', { visits: queue.slice(0, 1) });
  call('record', { visits: queue });
  call('holdOut', {});
}

/** Visits are sent from a phone, which sends again until it is told that they are stored. */
export const walked: Scenario<DoorWorkbook> = {
  name: 'visits come in from a phone',
  begin: copiesOf(handedOut, (workbook) => workbook.again()),
  happens: (workbook) => {
    send(workbook);
    workbook.host.clock.advance({ minutes: 11 });
  },
  wrong: (workbook) => {
    const queue = queueOf(workbook);
    tried(() => send(workbook, queue));
    const [stored, known] = [rowsOf(visits, workbook), rowsOf(doors, workbook)];
    const wrong = queue.flatMap(({ id, door: at }, index) => {
      const { length } = stored.filter(({ ID }) => ID === id);
      const door = known.find(({ ID }) => ID === at);
      const right = door?.Visits === '1' && door['Last result'] === shown[index];
      return [
        ...(length === 1 ? [] : [`Visit ${index + 1} is stored ${length} times.`]),
        ...(right
          ? []
          : [`The door of visit ${index + 1} has ${door?.Visits} visits, the last ${door?.['Last result']}.`]),
      ];
    });
    const done = rowsOf(lists, workbook)[0]?.['Doors done'];
    const isHeldOut = known.some((door) => door.ID === queue[2]?.door && door['Do not knock'] === 'Yes');
    return [
      ...wrong,
      ...(stored.length === 3 ? [] : [`There are ${stored.length} visits.`]),
      ...(done === '3' ? [] : [`${done} doors are done.`]),
      ...(isHeldOut ? [] : ['The third door is not held out.']),
    ];
  },
  meanwhile: {
    'the doors are sorted': sorted(doors),
    'the walk lists are sorted': sorted(lists),
    'the visits are sorted': sorted(visits),
    'a row is put in above the visits': rowPutIn(visits),
    'a row is put in above the walk lists': rowPutIn(lists),
    'a column is put in before the doors': columnPutIn(doors),
    'a header of the doors is renamed': headerRenamed(doors, 'ZIP'),
    'the robots make a round': round(ana),
    'the hourly robot makes a round': round(ana, 'everyHour'),
    'a person writes beside a door': typed(doors, { row: () => true, header: ownColumn, value: 'Green gate' }),
    'a person writes beside the list': typed(lists, { row: () => true, header: ownColumn, value: 'Sam has it' }),
    'a person names the list otherwise': typed(lists, {
      row: () => true,
      header: 'Walk list',
      value: 'Around the park',
    }),
    'a person says why a door is held out': typed(doors, { row: () => true, header: 'Reason', value: 'Not safe' }),
  },
};
