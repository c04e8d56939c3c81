import { declineOffer, reportOffer, showOffer, takeOffer } from '../../src/aid/offerPage';
import { offerRequest } from '../../src/aid/offerRequest';
import type { OfferView } from '../../src/aid/offerView';
import { type Detail, statusOf } from '../../src/aid/statuses';
import { consents, type DeskRow, desk, moves, type Offer, offers, people } from '../../src/aid/tables';
import { settings } from '../../src/chapter/settings';
import { areas, type Request, requests, type Volunteer, volunteers } from '../../src/chapter/tables';
import { links, mailLog } from '../../src/mail/tables';
import type { Context } from '../../src/tables/context';
import { bookOf } from '../bookOf';
import { contextOf } from '../contextOf';
import { seeded } from '../seeded';

/** What tells who asked: may stand in the Help desk and on the page of the volunteer who has it in hand. */
export const secrets = [
  'Sol Secreta',
  'Calle Escondida 7',
  '+15555550142',
  'sol.secreta@example.org',
  'Never ring twice',
];
const [name = '', address = '', phone = '', email = '', notes = ''] = secrets;

export const monday = '2026-03-02T08:00:00-05:00';
const hours = (count: number) => count * 3_600_000;

interface Wishes {
  request?: Partial<DeskRow>;
  volunteers?: Partial<Volunteer>[];
  offers?: Partial<Offer>[];
  mayBeNamed?: boolean;
  /** The next volunteer is asked by itself. */
  asksNext?: boolean;
}

/** A Help desk with one open request of Sol's, R-SOL, and two neighbors, Ana and Sam, who could go. */
export function chapter({
  request,
  volunteers: more = [],
  offers: made = [],
  mayBeNamed = true,
  asksNext = false,
}: Wishes = {}) {
  const usual = { detail: 'open', need: 'food', quantity: 4, area: 'A-N', language: 'es', urgency: 'week' };
  const given = { ...usual, ...request };
  const row = { ...given, status: statusOf(given.detail as Detail) };
  const { helper = '', ...withoutHelper } = row;
  const agreed = { agreedDetail: row.detail, agreedHelper: helper };
  const able = { area: 'A-N', languages: ['en', 'es'], skills: ['driving'] };
  const consent = { id: 'K-1', person: 'C-SOL', purpose: 'share', at: 1 };
  const book = bookOf([
    [desk, [{ id: 'R-SOL', person: 'C-SOL', name, contact: phone, notes, askedOn: '2026-03-01', ...agreed, ...row }]],
    [requests, [{ id: 'R-SOL', ...withoutHelper, takenBy: helper }]],
    [people, [{ id: 'C-SOL', name, address, phone, email, reach: ['text'], messageIsSafe: false }]],
    [consents, mayBeNamed ? [consent] : []],
    [areas, [{ id: 'A-N', name: 'Northside' }]],
    [
      volunteers,
      [
        { id: 'V-ANA', name: 'Ana Ejemplo', email: 'ana@example.org', ...able },
        { id: 'V-SAM', name: 'Sam Sample', email: 'sam@example.org', ...able },
        ...more,
      ],
    ],
    [offers, made],
    [moves, []],
    [links, []],
    [
      settings,
      [
        { key: 'digestTo', value: 'cora@example.org, dora@example.org' },
        { key: 'askNext', value: asksNext ? 'yes' : 'no' },
      ],
    ],
    [mailLog, []],
  ]);
  let now = Date.parse(monday);
  const random = seeded(5);
  const at = (who = ''): Context => contextOf({ now: new Date(now).toISOString(), file: 'desk', random, who });
  return {
    book,
    at,
    wait: (count: number) => {
      now += hours(count);
    },
    /** A coordinator asks a volunteer. @returns the offer's id */
    ask: (volunteer: string) => offerRequest.story(book, { request: 'R-SOL', volunteer }, at('desk@example.org')).offer,
    show: (subject: string) => showOffer.story(book, { subject }, at()),
    take: (subject: string) => takeOffer.story(book, { subject }, at()),
    decline: (subject: string) => declineOffer.story(book, { subject }, at()),
    report: (subject: string, report: 'delivered' | 'partly' | 'nobodyThere' | 'notSafe' | 'someoneElse', note = '') =>
      reportOffer.story(book, { subject, report, note }, at()),
    /** Where the request stands in the Help desk and in the Workbook. */
    stands: () => {
      const { detail, helper } = book.get(desk, 'R-SOL');
      const seen = book.get(requests, 'R-SOL');
      return { desk: { detail, helper }, workbook: { status: seen.status, helper: seen.takenBy } };
    },
    /** A coordinator changes the row in the Desk tab. */
    inTheDesk: (values: Partial<DeskRow>) => book.change(desk, 'R-SOL', values),
    /** An organizer changes the row in the Requests tab. */
    inTheWorkbook: (values: Partial<Request>) => book.change(requests, 'R-SOL', values),
  };
}

/** Where a request stands in both files: in detail at the Desk, as one of six in the Workbook. */
export const both = (detail: Detail, helper = '') => ({
  desk: { detail, helper },
  workbook: { status: statusOf(detail), helper },
});

/** What of the person can be found in something that was shown or sent. */
export const told = (shown: OfferView | object) => secrets.filter((secret) => JSON.stringify(shown).includes(secret));
