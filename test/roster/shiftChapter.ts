import { areas, type Volunteer, volunteers } from '../../src/chapter/tables';
import type { Language } from '../../src/i18n/language';
import { linkAddress } from '../../src/mail/links';
import { links, type MailRow, mailLog } from '../../src/mail/tables';
import { addShift } from '../../src/roster/addShift';
import { shiftsAhead, whoFitsShift } from '../../src/roster/fillShift';
import { inviteToShift, textForSignUp } from '../../src/roster/inviteToShift';
import type { ShiftEntry } from '../../src/roster/shiftEntry';
import { confirmShift, declineShift, showShift } from '../../src/roster/shiftPage';
import { type Shift, type SignUp, shifts, signUps } from '../../src/roster/tables';
import { tendShifts } from '../../src/roster/tendShifts';
import type { Context } from '../../src/tables/context';
import { bookOf } from '../bookOf';
import { contextOf } from '../contextOf';
import { seeded } from '../seeded';

/** A Monday; the usual shift is on the Saturday after it. */
export const monday = '2026-03-02T08:00:00-05:00';
const hour = 3_600_000;

/** What an organizer enters for the usual shift. */
export const saturday: ShiftEntry = {
  title: 'Food table',
  kind: 'food',
  day: '2026-03-07',
  start: '09:30',
  end: '12:00',
  place: 'Library',
  area: 'A-N',
  people: '2',
  skill: '',
  language: '',
  notes: 'Bring gloves',
};

interface Wishes {
  shift?: Partial<Shift>;
  volunteers?: Partial<Volunteer>[];
  signUps?: Partial<SignUp>[];
  shifts?: Partial<Shift>[];
}

/** A chapter with one shift, S-SAT, two places at it, and three volunteers; Leo has no e-mail. */
export function chapter({ shift, volunteers: more = [], signUps: made = [], shifts: other = [] }: Wishes = {}) {
  const usual = { ...saturday, id: 'S-SAT', people: 2, status: 'open', ...shift };
  const book = bookOf([
    [shifts, [usual, ...other]],
    [signUps, made],
    [areas, [{ id: 'A-N', name: 'Northside' }]],
    [
      volunteers,
      [
        { id: 'V-ANA', name: 'Ana Ejemplo', email: 'ana@example.org', area: 'A-N', languages: ['en'] },
        { id: 'V-SAM', name: 'Sam Sample', email: 'sam@example.org', languages: ['es'] },
        { id: 'V-LEO', name: 'Leo Prueba', phone: '+17035550142', languages: ['en'] },
        ...more,
      ],
    ],
    [links, []],
    [mailLog, []],
  ]);
  let now = Date.parse(monday);
  const random = seeded(5);
  const at = (language: Language = 'en'): Context => contextOf({ now: new Date(now).toISOString(), random, language });
  const signUpOf = (volunteer: string) => book.all(signUps).find((one) => one.volunteer === volunteer);
  const idOf = (volunteer: string) => signUpOf(volunteer)?.id ?? '';
  return {
    book,
    at,
    to: (moment: string) => {
      now = Date.parse(moment);
    },
    wait: (hours: number) => {
      now += hours * hour;
    },
    add: (entry: Partial<ShiftEntry> = {}) => addShift.story(book, { ...saturday, ...entry } as never, at()),
    ahead: () => shiftsAhead.story(book, {}, at()),
    fits: (shiftId = 'S-SAT') => whoFitsShift.story(book, { shift: shiftId }, at()),
    invite: (...ids: string[]) => inviteToShift.story(book, { shift: 'S-SAT', volunteers: ids }, at()),
    textOf: (signUp: string) => textForSignUp.story(book, { signUp }, at()),
    textFor: (volunteer: string) => textForSignUp.story(book, { signUp: idOf(volunteer) }, at()),
    show: (volunteer: string, language?: Language) => showShift.story(book, { subject: idOf(volunteer) }, at(language)),
    yes: (volunteer: string, language?: Language) =>
      confirmShift.story(book, { subject: idOf(volunteer) }, at(language)),
    no: (volunteer: string, language?: Language) =>
      declineShift.story(book, { subject: idOf(volunteer) }, at(language)),
    /** The robot comes round. */
    robot: () => tendShifts.story(book, {}, at()),
    state: (volunteer: string) => signUpOf(volunteer)?.state,
    signUpOf,
    /** An organizer changes the shift in the Sheet. */
    inTheSheet: (values: Partial<Shift>) => book.change(shifts, 'S-SAT', values),
    mailTo: (address: string): MailRow[] => book.all(mailLog).filter(({ to }) => to === address),
    /** The subjects of the page's links that a text holds. */
    opens: (text: string) => {
      const context = at();
      return book
        .all(links)
        .filter(({ id }) => text.includes(linkAddress(id, context)))
        .map(({ purpose, subject }) => `${purpose} ${subject}`);
    },
  };
}
