import * as fc from 'fast-check';
import { offerAll, planOffers } from '../../src/aid/offerAll';
import { endOffers } from '../../src/aid/offerEnds';
import { type DeskRow, desk, offers } from '../../src/aid/tables';
import { requests, volunteers } from '../../src/chapter/tables';
import { mailLog } from '../../src/mail/tables';
import { chapter } from './offerChapter';

type Story = ReturnType<typeof chapter>;

const round = (story: Story) => endOffers.story(story.book, {}, story.at());
const asked = (story: Story) => story.book.all(offers).map(({ volunteer, state }) => `${volunteer} ${state}`);
const others = ['V-EVA', 'V-KIM', 'V-LEO', 'V-MIA'].map((id) => ({
  ...{ id, name: id, email: `${id}@example.org`, area: 'A-N' },
  languages: ['en' as const, 'es' as const],
  skills: ['driving' as const],
}));

describe('when a volunteer cannot', () => {
  test('the next best is asked by itself, and nobody is asked twice', () => {
    const story = chapter({ asksNext: true });
    story.decline(story.ask('V-ANA'));
    round(story);
    expect(asked(story)).toEqual(['V-ANA declined', 'V-SAM offered']);
    story.wait(72);
    round(story);
    expect(asked(story)).toEqual(['V-ANA declined', 'V-SAM expired']);
  });

  test('and nobody is left, the row asks a coordinator to call somebody, once', () => {
    const story = chapter({ asksNext: true });
    story.decline(story.ask('V-ANA'));
    story.book.change(volunteers, 'V-SAM', { email: '' });
    round(story);
    round(story);
    expect(story.stands().desk.detail).toBe('open');
    expect(story.book.get(desk, 'R-SOL').look).toBe(
      'Volunteers asked by mail: 1, and nobody could. Please call somebody.',
    );
  });

  test('five are asked, not more', () => {
    const story = chapter({ asksNext: true, volunteers: others });
    story.ask('V-ANA');
    for (let n = 0; n < 8; n++) {
      story.wait(73);
      round(story);
    }
    expect(story.book.all(offers)).toHaveLength(5);
    expect(story.book.get(desk, 'R-SOL').look).toContain('Please call somebody.');
  });

  test('a chapter that wants to ask itself is left to', () => {
    const story = chapter();
    story.decline(story.ask('V-ANA'));
    round(story);
    expect(asked(story)).toEqual(['V-ANA declined']);
  });

  test('what waits, or was opened again by hand, is not passed on', () => {
    const story = chapter({ asksNext: true });
    story.take(story.ask('V-ANA'));
    story.inTheDesk({ detail: 'open', status: 'looking', helper: '', agreedDetail: 'open', agreedHelper: '' });
    story.inTheWorkbook({ status: 'looking', takenBy: '' });
    round(story);
    expect(asked(story)).toEqual(['V-ANA cancelled']);
    const waits = chapter({ asksNext: true });
    waits.decline(waits.ask('V-ANA'));
    waits.inTheDesk({ detail: 'waiting', status: 'waiting' });
    round(waits);
    expect(asked(waits)).toEqual(['V-ANA declined']);
  });

  test('for today there are four hours to answer, not three days', () => {
    const story = chapter({ request: { urgency: 'today' }, asksNext: true });
    const offer = story.ask('V-ANA');
    expect(story.book.get(offers, offer).until).toBe(story.at().now + 4 * 3_600_000);
  });

  test('whatever people answer, nobody is asked twice for one request, and never more than five', () => {
    const answer = fc.constantFrom('decline', 'wait');
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 10 }), (answers) => {
        const story = chapter({ asksNext: true, volunteers: others });
        story.ask('V-ANA');
        for (const one of answers) {
          const open = story.book.all(offers).find(({ state }) => state === 'offered');
          if (one === 'decline' && open) story.decline(open.id);
          else story.wait(73);
          round(story);
        }
        const all = story.book.all(offers).map(({ volunteer }) => volunteer);
        expect(new Set(all).size).toBe(all.length);
        expect(all.length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 50 },
    );
  });
});

function more(story: Story, id: string, values: Partial<DeskRow> = {}): void {
  const row = { id, need: 'food', area: 'A-N', language: 'es', status: 'looking', detail: 'open' } as const;
  story.book.add(desk, { ...row, agreedDetail: 'open', askedOn: '2026-03-01', urgency: 'week', ...values });
  story.book.add(requests, { id, need: 'food', area: 'A-N', status: 'looking' });
}

describe('offering all at once', () => {
  test('each request has its best, when all are looked at together; who is being asked already is left out', () => {
    const story = chapter({ volunteers: others });
    more(story, 'R-2');
    more(story, 'R-3');
    story.ask('V-ANA');
    const { planned, nobody } = planOffers.story(story.book, {}, story.at());
    expect(nobody).toBe(0);
    expect(planned.map(({ request }) => request).sort()).toEqual(['R-2', 'R-3']);
    expect(new Set(planned.map(({ volunteer }) => volunteer)).size).toBe(2);
    expect(planned[0]?.task).toMatchObject({ need: 'Food', area: 'Northside' });
    expect(planned[0]?.reasons).toContain('lives in the same area');
  });

  test('one click asks them, and says what has changed meanwhile', () => {
    const story = chapter();
    more(story, 'R-2');
    story.inTheWorkbook({ status: 'closed' });
    const wanted = [
      { request: 'R-2', volunteer: 'V-ANA' },
      { request: 'R-SOL', volunteer: 'V-SAM' },
    ];
    const done = offerAll.story(story.book, { offers: wanted }, story.at());
    expect(done).toEqual({ asked: 1, left: [expect.stringContaining('R-SOL is not open any more')] });
    expect(story.book.all(mailLog)).toHaveLength(1);
    offerAll.story(story.book, { offers: wanted.slice(0, 1) }, story.at());
    expect(story.book.all(offers)).toHaveLength(1);
  });
});
