import { settings } from '../../src/chapter/settings';
import { areas, volunteers } from '../../src/chapter/tables';
import { links, mailLog } from '../../src/mail/tables';
import { packTurf } from '../../src/turf/publishedTurf';
import { doors, questions, turfs, visits } from '../../src/turf/tables';
import { bookOf } from '../bookOf';

export const doorIds = ['D-0000-01', 'D-0000-02', 'D-0000-03', 'D-0000-04'];

const listed = doorIds.map((id, index) => ({
  id,
  address: index < 3 ? '12 Sample St' : '15 Sample St',
  unit: index < 3 ? `Apt ${index + 1}` : '',
  lat: 38.8,
  lon: -77.05,
  names: [`Name${index + 1}`],
}));

/** A chapter with one list of four doors, three of them in one building, in Sam's hands or in nobody's. */
export function oldTown({ out = true } = {}) {
  return bookOf([
    [areas, [{ id: 'A-1', name: 'Old Town' }]],
    [
      volunteers,
      [
        { id: 'V-1', name: 'Sam Sample', email: 'sam@example.org', phone: '+17035550142', skills: ['doors'] },
        { id: 'V-2', name: 'Ana Ejemplo', languages: ['es'], phone: '+17035550199' },
        { id: 'V-3', name: 'Bo Paused', email: 'bo@example.org', pausedUntil: '2026-04-01' },
      ],
    ],
    [
      doors,
      listed.map(({ id, address, unit }, index) => ({ id, address, unit, area: 'A-1', turf: 'T-1', place: index + 1 })),
    ],
    [
      turfs,
      [
        {
          id: 'T-1',
          name: 'Old Town 01',
          area: 'A-1',
          doors: 4,
          done: 0,
          meters: 310,
          status: out ? 'out' : 'ready',
          handedTo: out ? 'V-1' : '',
          handedUntil: out ? '2026-03-04' : '',
          list: packTurf(listed),
        },
      ],
    ],
    [visits, []],
    [
      questions,
      [
        { id: 'Q-2', en: 'Will you come?', es: '¿Vendrá?', kind: 'yesNo', order: 2, active: true },
        { id: 'Q-1', en: 'What matters most?', kind: 'choice', choices: 'Rent / Buses /Parks', order: 1, active: true },
        { id: 'Q-3', en: 'Old question', kind: 'score', order: 3, active: false },
      ],
    ],
    [settings, []],
    [links, []],
    [mailLog, []],
  ]);
}

/** A client's visit id from a small number. */
export const visitId = (number: number) =>
  number
    .toString(16)
    .padStart(16, '0')
    .replace(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .padEnd(32, 'a');

/** A visit as a phone sends it. */
export const sent = (number: number, wishes: object = {}) => ({
  id: visitId(number),
  door: 'D-0000-01',
  at: Date.parse('2026-03-02T10:00:00-05:00') + number * 60_000,
  result: 'notHome',
  answers: {},
  note: '',
  replaces: '',
  ...wishes,
});
