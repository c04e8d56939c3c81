import fc from 'fast-check';
import { endOffers } from '../../src/aid/offerEnds';
import { type Detail, statusOf } from '../../src/aid/statuses';
import { offers } from '../../src/aid/tables';
import { requests, volunteers } from '../../src/chapter/tables';
import { openLink } from '../../src/mail/links';
import { links, mailLog } from '../../src/mail/tables';
import { Refusal } from '../../src/tables/refusal';
import { both, chapter, told } from './offerChapter';

const asked = () => {
  const story = chapter();
  return { ...story, offer: story.ask('V-ANA') };
};
const taken = () => {
  const story = asked();
  story.take(story.offer);
  return story;
};

describe('a coordinator asks a volunteer', () => {
  test('the request is offered in both files, and the volunteer has three days', () => {
    const { book, offer, stands, at } = asked();
    expect(stands()).toEqual(both('offered'));
    expect(book.get(offers, offer)).toMatchObject({ request: 'R-SOL', volunteer: 'V-ANA', state: 'offered' });
    expect(book.get(offers, offer).until).toBe(at().now + 72 * 3_600_000);
    expect(book.get(volunteers, 'V-ANA').lastAskedAt).toBe(at().now);
  });

  test('an urgent mail says task, area and time, and its button opens the page of this offer', () => {
    const { book, offer, at } = asked();
    const [mail] = book.all(mailLog);
    expect(mail).toMatchObject({ key: `offer/${offer}`, to: 'ana@example.org', urgent: true, state: 'pending' });
    expect(mail?.subject).toBe('Can you help? Food, Northside');
    for (const word of ['Hello Ana,', 'What: Food', 'Where: Northside', 'When: This week', 'Thursday, March 5']) {
      expect(mail?.letter).toContain(word);
    }
    const { button } = JSON.parse(mail?.letter ?? '');
    expect(openLink(book, at().token(button.linkId), at(), 'offer').subject).toBe(offer);
  });

  test('the mail tells nothing of who asked, nor where they live', () => {
    expect(told(asked().book.all(mailLog))).toEqual([]);
  });

  test('a volunteer who speaks only Spanish is written to in Spanish', () => {
    const story = chapter({
      volunteers: [{ id: 'V-EVA', name: 'Eva Muestra', email: 'e@example.org', languages: ['es'] }],
    });
    story.ask('V-EVA');
    const [mail] = story.book.all(mailLog);
    expect(mail?.subject).toBe('¿Puede ayudar? Comida, Northside');
    expect(mail?.letter).toContain('jueves 5 de marzo');
    expect(story.book.all(links)[0]?.language).toBe('es');
  });

  test.each([
    ['somebody who pauses', { pausedUntil: '2026-03-02' }, 'taking a pause until Monday, March 2'],
    ['somebody without an address', { email: '' }, 'no e-mail address'],
  ])('%s is not asked, and the coordinator is told why', (_, values, why) => {
    const story = chapter();
    story.book.change(volunteers, 'V-ANA', values);
    expect(() => story.ask('V-ANA')).toThrow(`Ana Ejemplo was not asked: ${why}. Nothing was changed.`);
    expect(story.stands()).toEqual(both('open'));
    expect(story.book.all(mailLog)).toEqual([]);
  });

  test('nobody is asked twice for the same, nor after a no', () => {
    const { offer, ask, decline } = asked();
    expect(() => ask('V-ANA')).toThrow('is being asked for this already');
    decline(offer);
    expect(() => ask('V-ANA')).toThrow('said no to this');
  });

  test('a request that a coordinator opens again is in nobody’s hands, though the same volunteer is asked again', () => {
    const { book, offer, ask, take, show, inTheDesk, stands } = taken();
    inTheDesk({ detail: 'open' });
    take(ask('V-ANA'));
    expect(stands()).toEqual(both('claimed', 'V-ANA'));
    expect(show(offer)).toEqual({ state: 'faster' });
    expect(book.get(offers, offer).state).toBe('cancelled');
  });

  test('somebody whose week is full can be asked by a coordinator who knows better', () => {
    const story = chapter();
    story.book.change(volunteers, 'V-ANA', { timesAWeek: 0 });
    expect(() => story.ask('V-ANA')).not.toThrow();
  });

  test.each(['claimed', 'scheduled', 'delivered', 'closed', 'waiting', 'referred'] as const)(
    'nobody is asked for a request that is %s, in whichever file somebody said so',
    (detail) => {
      for (const story of [chapter({ request: { detail } }), chapter()]) {
        story.inTheWorkbook({ status: statusOf(detail) });
        expect(() => story.ask('V-ANA')).toThrow('is not open any more');
        expect(story.book.all(offers)).toEqual([]);
      }
    },
  );
});

describe('the volunteer answers on the page', () => {
  test('before saying yes they see task, area and time, and nobody', () => {
    const { show, offer } = asked();
    expect(show(offer)).toEqual({
      state: 'asked',
      task: { need: 'Food', quantity: '4', area: 'Northside', urgency: 'This week', language: 'Spanish' },
      answerBy: '2026-03-05',
    });
  });

  test('who says yes sees name, address, phone and how to reach them, and both files know', () => {
    const { take, offer, stands } = asked();
    expect(take(offer)).toMatchObject({
      state: 'yours',
      stops: [
        {
          offer,
          person: {
            name: 'Sol Secreta',
            address: 'Calle Escondida 7',
            phone: '+15555550142',
            reach: 'Send me a text',
            messageIsSafe: false,
          },
        },
      ],
    });
    expect(stands()).toEqual(both('claimed', 'V-ANA'));
  });

  test('without the person’s consent nobody is named; consent can be withdrawn', () => {
    const story = chapter({ mayBeNamed: false });
    const view = story.take(story.ask('V-ANA'));
    expect(view.state).toBe('yours');
    expect(told(view)).toEqual([]);
  });

  test('saying yes twice is harmless', () => {
    const { take, offer, stands, book, at } = asked();
    const [first, second] = [take(offer), take(offer)];
    expect(second).toEqual(first);
    expect(stands()).toEqual(both('claimed', 'V-ANA'));
    expect(book.get(offers, offer).answeredAt).toBe(at().now);
  });

  test('of two who say yes the first has it, and the other is told that somebody was faster', () => {
    const { book, stands, ...story } = chapter();
    const [ana, sam] = [story.ask('V-ANA'), story.ask('V-SAM')];
    story.take(sam);
    expect(story.take(ana)).toEqual({ state: 'faster' });
    expect(stands()).toEqual(both('claimed', 'V-SAM'));
    expect(book.get(offers, ana).state).toBe('cancelled');
    expect(book.get(mailLog, `offer/${ana}`).state).toBe('dropped');
  });

  test('who says no frees the request', () => {
    const { decline, offer, stands, book } = asked();
    expect(decline(offer)).toEqual({ state: 'declined' });
    expect(stands()).toEqual(both('open'));
    expect(book.get(offers, offer).state).toBe('declined');
  });

  test('while another has not answered, a no leaves the request offered', () => {
    const story = chapter();
    const [ana] = [story.ask('V-ANA'), story.ask('V-SAM')];
    story.decline(ana);
    expect(story.stands()).toEqual(both('offered'));
  });

  test('who cannot after all gives it back, and sees no address any more', () => {
    const { decline, show, offer, stands } = taken();
    decline(offer);
    expect(stands()).toEqual(both('open'));
    expect(show(offer)).toEqual({ state: 'declined' });
  });

  test('a no that comes late does not take the request from who has it', () => {
    const story = chapter();
    const [ana, sam] = [story.ask('V-ANA'), story.ask('V-SAM')];
    story.take(sam);
    expect(story.decline(ana)).toEqual({ state: 'faster' });
    expect(story.stands()).toEqual(both('claimed', 'V-SAM'));
  });

  test('whoever says yes has time to tell how it went: the link lasts on', () => {
    const { book, offer, take, wait, at, report } = asked();
    const [link] = book.all(links);
    const token = at().token(link?.id ?? '');
    take(offer);
    wait(24 * 10);
    expect(openLink(book, token, at(), 'offer').subject).toBe(offer);
    expect(report(offer, 'delivered').state).toBe('reported');
  });

  test('when a row is gone from the Desk tab, the page says that it is not open any more', () => {
    const { book, show, offer } = asked();
    book.change(offers, offer, { request: 'R-GONE' });
    expect(show(offer)).toEqual({ state: 'over' });
  });
});

describe('how it went', () => {
  test.each([
    ['delivered', 'delivered', 'V-ANA'],
    ['partly', 'followUp', 'V-ANA'],
    ['nobodyThere', 'followUp', 'V-ANA'],
    ['notSafe', 'followUp', 'V-ANA'],
    ['someoneElse', 'delivered', ''],
  ] as const)('%s: the request is %s in both files', (report, status, helper) => {
    const { book, offer, stands, ...story } = taken();
    expect(story.report(offer, report, 'left it with the neighbor')).toEqual({ state: 'reported' });
    expect(stands()).toEqual(both(status, helper));
    expect(book.get(offers, offer)).toMatchObject({ state: 'done', report, note: 'left it with the neighbor' });
  });

  test('what the volunteer writes stays in the Help desk', () => {
    const { book, offer, report } = taken();
    report(offer, 'notSafe', 'Sol Secreta was afraid');
    expect(told(book.all(requests))).toEqual([]);
  });

  test('when it was not safe, the coordinators are told at once, by ids only', () => {
    const { book, offer, report } = taken();
    report(offer, 'notSafe', 'Sol Secreta was afraid');
    const alarms = book.all(mailLog).filter(({ kind }) => kind === 'notSafe');
    expect(alarms.map(({ to, urgent, state }) => [to, urgent, state])).toEqual([
      ['cora@example.org', true, 'pending'],
      ['dora@example.org', true, 'pending'],
    ]);
    expect(alarms[0]?.subject).toBe('Please call: it was not safe at R-SOL');
    expect(alarms[0]?.letter).toContain('Volunteer V-ANA');
    expect(told(alarms)).toEqual([]);
  });

  test('anything else waits for the coordinators in the Desk tab', () => {
    const { book, offer, report } = taken();
    report(offer, 'nobodyThere');
    expect(book.all(mailLog).map(({ kind }) => kind)).toEqual(['offer']);
  });

  test('told twice is told once, and the first word counts', () => {
    const { book, offer, report } = taken();
    report(offer, 'delivered');
    expect(report(offer, 'nobodyThere')).toEqual({ state: 'reported' });
    expect(book.get(offers, offer).report).toBe('delivered');
  });

  test('nobody reports on what is not in their hands', () => {
    const { offer, report, stands } = asked();
    expect(() => report(offer, 'delivered')).toThrow(Refusal);
    expect(stands()).toEqual(both('offered'));
  });

  test('what could not be done can be offered again, to the same person too', () => {
    const { offer, report, take, ask } = taken();
    report(offer, 'nobodyThere');
    expect(take(ask('V-ANA')).state).toBe('yours');
  });
});

describe('the hourly round', () => {
  const round = ({ book, at }: Pick<ReturnType<typeof chapter>, 'book' | 'at'>) => endOffers.story(book, {}, at());

  test('an offer that nobody answered in three days ends, and the request is open again', () => {
    const { offer, wait, show, take, stands, ...story } = asked();
    wait(71.9);
    round(story);
    expect(stands()).toEqual(both('offered'));
    wait(0.1);
    expect(take(offer)).toEqual({ state: 'over' });
    round(story);
    expect(story.book.get(offers, offer).state).toBe('expired');
    expect(stands()).toEqual(both('open'));
    expect(show(offer)).toEqual({ state: 'over' });
  });

  test('as long as somebody else may still answer, the request stays offered', () => {
    const story = chapter();
    story.ask('V-ANA');
    story.wait(48);
    story.ask('V-SAM');
    story.wait(24);
    round(story);
    expect(story.stands()).toEqual(both('offered'));
  });

  test('a request that somebody closed by hand is not opened again, and its letter is taken back', () => {
    const { offer, wait, inTheWorkbook, stands, ...story } = asked();
    inTheWorkbook({ status: 'closed' });
    wait(80);
    round(story);
    expect(story.book.get(offers, offer).state).toBe('cancelled');
    expect(story.book.get(mailLog, `offer/${offer}`).state).toBe('dropped');
    expect(stands().workbook.status).toBe('closed');
  });

  test('what a coordinator marked as delivered counts as done, what went to another as withdrawn', () => {
    const delivered = taken();
    delivered.inTheDesk({ status: 'done' });
    round(delivered);
    expect(delivered.book.get(offers, delivered.offer).state).toBe('done');
    const given = taken();
    given.inTheWorkbook({ takenBy: 'V-SAM' });
    round(given);
    expect(given.book.get(offers, given.offer).state).toBe('cancelled');
  });

  test('who has it in hand keeps it, however long it takes', () => {
    const { offer, wait, stands, ...story } = taken();
    wait(24 * 20);
    round(story);
    expect(story.book.get(offers, offer).state).toBe('taken');
    expect(stands()).toEqual(both('claimed', 'V-ANA'));
  });

  test('an offer whose row is gone from the Desk tab ends without stopping the round', () => {
    const { book, at, offer } = taken();
    const other = book.add(offers, { request: 'R-GONE', volunteer: 'V-SAM', state: 'offered', until: 1 });
    book.change(offers, offer, { request: 'R-GONE' });
    round({ book, at });
    expect(book.all(offers).map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
    expect(other.id).not.toBe(offer);
  });
});

describe('whatever people do, in whatever order', () => {
  type Story = ReturnType<typeof chapter>;
  const who = fc.constantFrom('V-ANA', 'V-SAM');
  const detail = fc.constantFrom<Detail>(
    'open',
    'offered',
    'claimed',
    'scheduled',
    'delivered',
    'closed',
    'followUp',
    'waiting',
  );
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.record({ does: fc.constant('offer' as const), who }) },
    { weight: 3, arbitrary: fc.record({ does: fc.constant('take' as const), who }) },
    fc.record({ does: fc.constant('decline' as const), who }),
    fc.record({ does: fc.constant('report' as const), who, how: fc.constantFrom('delivered', 'partly', 'notSafe') }),
    fc.record({ does: fc.constant('desk' as const), detail }),
    fc.record({ does: fc.constant('workbook' as const), detail }),
    fc.record({ does: fc.constant('give' as const), who }),
    fc.record({ does: fc.constant('wait' as const), hours: fc.constantFrom(1, 30, 80) }),
    fc.record({ does: fc.constant('round' as const) }),
  );
  type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

  test('the page never names anybody before a yes, nor to anyone else, nor after it is over', () => {
    let named = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => {
        const story = chapter();
        const yes = new Set<string>();
        for (const one of steps) {
          doOne(story, one, yes);
          for (const { id, volunteer } of story.book.all(offers)) {
            const view = story.show(id);
            if (told(view).length === 0) continue;
            named++;
            expect(yes).toContain(id);
            const { desk, workbook } = story.stands();
            expect([desk.helper, workbook.helper]).toEqual([volunteer, volunteer]);
            expect(['claimed', 'scheduled']).toContain(desk.detail);
            expect(workbook.status).toBe('taken');
          }
          expect(told(story.book.all(requests))).toEqual([]);
          expect(told(story.book.all(mailLog))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
    expect(named).toBeGreaterThan(50);
  });

  test('never do two volunteers have the same request in hand', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => {
        const story = chapter();
        for (const one of steps) {
          doOne(story, one, new Set());
          const theirs = story.book.all(offers).filter(({ id }) => story.show(id).state === 'yours');
          expect(theirs.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  function doOne(story: Story, one: Step, yes: Set<string>): void {
    const latest = 'who' in one ? story.book.all(offers).filter(({ volunteer }) => volunteer === one.who) : [];
    const subject = latest[latest.length - 1]?.id;
    try {
      if (one.does === 'offer') story.ask(one.who);
      else if (one.does === 'desk') story.inTheDesk({ detail: one.detail });
      else if (one.does === 'workbook') story.inTheWorkbook({ status: statusOf(one.detail) });
      else if (one.does === 'give') story.inTheWorkbook({ takenBy: one.who });
      else if (one.does === 'wait') story.wait(one.hours);
      else if (one.does === 'round') endOffers.story(story.book, {}, story.at());
      else if (subject === undefined) return;
      else if (one.does === 'take' && story.take(subject).state === 'yours') yes.add(subject);
      else if (one.does === 'decline') story.decline(subject);
      else if (one.does === 'report') story.report(subject, one.how as 'delivered');
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
});
