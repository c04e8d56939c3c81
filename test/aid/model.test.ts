import * as fc from 'fast-check';
import { closeWell } from '../../src/aid/closeWell';
import { deedsInCells } from '../../src/aid/deedsInCells';
import { eraseClosedCases } from '../../src/aid/erasing';
import { keepInStep } from '../../src/aid/inStep';
import { endOffers } from '../../src/aid/offerEnds';
import { declineOffer, reportOffer, showOffer, takeOffer } from '../../src/aid/offerPage';
import { closeRequest, letWait, sayDone } from '../../src/aid/requestSteps';
import type { Round } from '../../src/aid/round';
import { noLongerNeeded, stillNeeded } from '../../src/aid/standing';
import { type Detail, detailedStatuses, statusOf } from '../../src/aid/statuses';
import { calls, consents, desk, erased, formAnswers, moves, offers, partners, people } from '../../src/aid/tables';
import { settings } from '../../src/chapter/settings';
import { areas, requests, volunteers } from '../../src/chapter/tables';
import { requestStatuses } from '../../src/chapter/words';
import { links, mailLog } from '../../src/mail/tables';
import { Refusal } from '../../src/tables/refusal';
import type { WorkingBook } from '../../src/tables/workingBook';
import { bookOf } from '../bookOf';
import { contextOf } from '../contextOf';
import { seeded } from '../seeded';

const day = 86_400_000;
const secrets = /Rosa Canary|Canary Lane|0142|canary@/;
const tables = [desk, people, requests, calls, consents, erased, formAnswers, moves, offers, partners, links, mailLog];

/** Both files of a chapter with two requests of one case, and two volunteers. */
class World {
  now = Date.parse('2026-03-02T08:00:00-05:00');
  readonly random = seeded(3);
  book: WorkingBook;
  /** What stood in either tab some steps ago, as a backup that somebody may restore. */
  private kept: { desk: object[]; requests: object[] };

  constructor() {
    const row = { need: 'food', area: 'A-1', language: 'es', urgency: 'week', askedOn: '2026-03-01', turn: 1 } as const;
    const agreed = { detail: 'open', agreedDetail: 'open', agreedWhat: 'food||A-1|es|week' } as const;
    const mine = { person: 'C-1', name: 'Rosa Canary', contact: '703 555 0142', ...agreed };
    const able = { area: 'A-1', languages: ['es' as const], skills: ['driving' as const] };
    const contact = { phone: '703 555 0142', email: 'rosa.canary@example.org', address: '7 Canary Lane' };
    this.book = bookOf([
      ...tables.map((table) => [table as never, []] as [never, object[]]),
      [areas, [{ id: 'A-1', name: 'Northside' }]],
      [settings, [{ key: 'askNext', value: 'yes' }]],
      [
        volunteers,
        [
          { id: 'V-1', name: 'Vera Muster', email: 'vera@example.org', ...able },
          { id: 'V-2', name: 'Otto Sample', email: 'otto@example.org', ...able },
        ],
      ],
    ]);
    this.book.add(people, { id: 'C-1', name: 'Rosa Canary', ...contact, askedOn: '2026-03-01', requests: 'R-1 R-2' });
    this.book.add(consents, { person: 'C-1', purpose: 'share', at: 1 });
    for (const id of ['R-1', 'R-2']) {
      this.book.add(desk, { id, status: 'looking', ...row, ...mine });
      this.book.add(requests, { id, status: 'looking', ...row });
    }
    this.kept = this.copy();
  }
  at(who = '') {
    return contextOf({ now: new Date(this.now).toISOString(), file: 'desk', random: this.random, who });
  }
  copy() {
    return structuredClone({ desk: this.book.all(desk), requests: this.book.all(requests) });
  }
  keep() {
    this.kept = this.copy();
  }
  /** A person brings back what a tab held some time ago. */
  restore(which: 'desk' | 'requests') {
    for (const row of this.kept[which] as { id: string }[]) {
      if (which === 'desk' && this.book.find(desk, row.id)) this.book.change(desk, row.id, row);
      if (which === 'requests' && this.book.find(requests, row.id)) this.book.change(requests, row.id, row);
    }
  }
  sweep() {
    const acts = keepInStep.story(this.book, { who: '' }, this.at());
    if (acts) deedsInCells.story(this.book, {}, this.at('sam@example.org'));
  }
  round() {
    this.sweep();
    for (const task of [eraseClosedCases, endOffers, closeWell]) task.story(this.book, {}, this.at());
  }
}

type Step = (world: World) => void;
const id = fc.constantFrom('R-1', 'R-2');
const detail = fc.constantFrom(...(Object.keys(detailedStatuses) as Detail[]));
const status = fc.constantFrom(...(Object.keys(requestStatuses) as (keyof typeof requestStatuses)[]));
const helper = fc.constantFrom('', 'V-1', 'V-2');
const until = fc.constantFrom('', '2026-03-01', '2026-03-05', '2026-04-20');
const reason = fc.constantFrom('' as const, 'delivered' as const, 'expired' as const);
const outcome = fc.constantFrom('talked' as const, 'noAnswer' as const, 'leftMessage' as const, 'wrongNumber' as const);
const how = fc.constantFrom('delivered' as const, 'partly' as const, 'notSafe' as const, 'someoneElse' as const);

const inDesk =
  (what: object): Step =>
  (world) => {
    const { id, ...values } = what as { id: string };
    if (world.book.find(desk, id)) world.book.change(desk, id, values);
  };
const inWorkbook =
  (what: object): Step =>
  (world) => {
    const { id, ...values } = what as { id: string };
    if (world.book.find(requests, id)) world.book.change(requests, id, values);
  };
/** What a volunteer does on the page of their latest offer. */
const onPage =
  (volunteer: string, does: (world: World, subject: string) => void): Step =>
  (world) => {
    const own = world.book.all(offers).filter((offer) => offer.volunteer === volunteer);
    const last = own[own.length - 1];
    if (last) does(world, last.id);
  };
const who = fc.constantFrom('V-1', 'V-2');

const takes = (one: string) => onPage(one, (world, subject) => takeOffer.story(world.book, { subject }, world.at()));
/** A coordinator asks, and the volunteer says yes at once. */
const askedAndTaken = fc.tuple(id, who).map(
  ([request, one]): Step =>
    (world) => {
      inDesk({ id: request, offerTo: one })(world);
      world.sweep();
      takes(one)(world);
    },
);
/** Both requests are over, and time goes by. */
const overAndDone: Step = (world) => {
  for (const request of ['R-1', 'R-2']) inDesk({ id: request, status: 'closed' })(world);
  world.sweep();
  world.now += 40 * day;
  world.round();
};

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: askedAndTaken },
  fc.constant(overAndDone),
  fc.record({ id, status }).map(inDesk),
  fc.record({ id, detail }).map(inDesk),
  fc.record({ id, helper }).map(inDesk),
  fc.record({ id, waitUntil: until }).map(inDesk),
  fc.record({ id, closeReason: reason }).map(inDesk),
  fc.record({ id, logCall: outcome }).map(inDesk),
  fc.record({ id, offerTo: who }).map(inDesk),
  fc.record({ id, status }).map(inWorkbook),
  fc.record({ id, takenBy: helper }).map(inWorkbook),
  who.map(takes),
  who.map((one) => onPage(one, (world, subject) => declineOffer.story(world.book, { subject }, world.at()))),
  fc
    .tuple(who, how)
    .map(([one, report]) =>
      onPage(one, (world, subject) => reportOffer.story(world.book, { subject, report, note: '' }, world.at())),
    ),
  id.map(
    (request): Step =>
      (world) =>
        sayDone.story(world.book, { request }, world.at('sam@example.org')),
  ),
  fc.record({ request: id, until }).map(
    (args): Step =>
      (world) =>
        letWait.story(world.book, args, world.at()),
  ),
  id.map(
    (request): Step =>
      (world) =>
        closeRequest.story(world.book, { request, why: 'byOthers' }, world.at()),
  ),
  id.map(
    (request): Step =>
      (world) =>
        stillNeeded.story(world.book, { subject: 'C-1', request }, world.at()),
  ),
  id.map(
    (request): Step =>
      (world) =>
        noLongerNeeded.story(world.book, { subject: 'C-1', request }, world.at()),
  ),
  fc.constantFrom(1, 8, 40).map(
    (days): Step =>
      (world) => {
        world.now += days * day;
      },
  ),
  fc.constant<Step>((world) => world.keep()),
  fc.constantFrom('desk' as const, 'requests' as const).map(
    (which): Step =>
      (world) =>
        world.restore(which),
  ),
  id.map(
    (request): Step =>
      ({ book }) => {
        if (book.find(requests, request)) book.erase(requests, request);
      },
  ),
  id.map(
    (request): Step =>
      ({ book }) => {
        if (book.find(desk, request)) book.erase(desk, request);
      },
  ),
  fc.constant<Step>((world) => world.sweep()),
  fc.constant<Step>((world) => world.round()),
);

function play(world: World, one: Step): void {
  try {
    one(world);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

const inBoth = ({ book }: World) =>
  book.all(desk).map((row) => {
    const seen = book.find(requests, row.id);
    const here = [row.status, row.helper, row.need, row.area];
    return [here, seen ? [seen.status, seen.takenBy, seen.need, seen.area] : here];
  });

test('whatever people and robots do, in whatever order, both files agree after three sweeps and people stay safe', () => {
  let [played, named, erasedCases] = [0, 0, 0];
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 16 }), (steps) => {
      const world = new World();
      for (const one of steps) {
        play(world, one);
        safe(world);
      }
      for (let sweep = 0; sweep < 3; sweep += 1) world.sweep();
      for (const [here, there] of inBoth(world)) expect(there).toEqual(here);
      const before = JSON.stringify(world.copy());
      world.sweep();
      expect(JSON.stringify(world.copy())).toBe(before);
      settled(world);
      played += 1;
    }),
    { numRuns: 2000 },
  );
  expect(played).toBe(2000);
  expect([named > 50, erasedCases > 50]).toEqual([true, true]);

  /** At every moment: who asked is on pages of who has it in hand, and nowhere else outside the Help desk. */
  function safe(world: World): void {
    const { book } = world;
    expect(JSON.stringify([book.all(requests), book.all(moves)])).not.toMatch(secrets);
    const views = book.all(offers).map((offer) => ({
      offer,
      view: showOffer.story(book, { subject: offer.id }, world.at()),
    }));
    const telling = views.filter(({ view }) => secrets.test(JSON.stringify(view)));
    named += telling.length;
    const inHand = new Map<string, string>();
    for (const { offer, view } of telling) {
      expect(['taken', 'done']).toContain(offer.state);
      for (const { offer: stop } of (view as Round).stops) {
        const { request, state, volunteer } = book.get(offers, stop);
        expect([state, volunteer, book.get(desk, request).helper]).toEqual(['taken', offer.volunteer, volunteer]);
        expect(inHand.get(request) ?? volunteer).toBe(volunteer);
        inHand.set(request, volunteer);
      }
    }
  }

  /** In the end: what a row says fits together. */
  function settled({ book }: World): void {
    const gone = (book.find(people, 'C-1')?.erasedOn ?? '') !== '';
    if (gone) erasedCases += 1;
    for (const row of book.all(desk)) {
      expect(statusOf(row.detail)).toBe(row.status);
      expect(row.closedOn !== '').toBe(row.status === 'closed');
      if (row.closeReason !== '') expect(row.status).toBe('closed');
    }
  }
});
