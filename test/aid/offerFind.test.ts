import { listOpenRequests, rankFor } from '../../src/aid/findSomeone';
import { type Detail, statusOf } from '../../src/aid/statuses';
import { desk, offers } from '../../src/aid/tables';
import { requests, volunteers } from '../../src/chapter/tables';
import { chapter, told } from './offerChapter';

type Story = ReturnType<typeof chapter>;
const open = ({ book, at }: Story) => listOpenRequests.story(book, {}, at());
const who = ({ book, at }: Story, more: object = {}) => rankFor.story(book, { request: 'R-SOL' }, { ...at(), ...more });

function alsoAsked(story: Story, id: string, values: object): void {
  const row = {
    id,
    need: 'ride',
    area: 'A-N',
    urgency: 'week',
    detail: 'open' as Detail,
    askedOn: '2026-03-01',
    ...values,
  } as const;
  const status = statusOf(row.detail);
  story.book.add(desk, { ...row, status, agreedDetail: row.detail });
  const { need, area, urgency } = row;
  story.book.add(requests, { id, need, area, urgency, status });
}

describe('the requests that wait for a helper', () => {
  test('the most urgent come first, then the oldest', () => {
    const story = chapter();
    alsoAsked(story, 'R-LATER', { urgency: 'whenPossible', askedOn: '2026-01-01' });
    alsoAsked(story, 'R-OLDER', { askedOn: '2026-02-01' });
    alsoAsked(story, 'R-TODAY', { urgency: 'today' });
    expect(open(story).map(({ id }) => id)).toEqual(['R-TODAY', 'R-OLDER', 'R-SOL', 'R-LATER']);
  });

  test('what somebody has in hand, or is over, is not among them', () => {
    const story = chapter();
    for (const detail of ['claimed', 'scheduled', 'delivered', 'closed', 'waiting', 'referred']) {
      alsoAsked(story, `R-${detail}`, { detail });
    }
    expect(open(story).map(({ id }) => id)).toEqual(['R-SOL']);
    story.inTheWorkbook({ status: 'closed' });
    expect(open(story)).toEqual([]);
  });

  test('each says what is needed and who is being asked, and nothing of who asked', () => {
    const story = chapter();
    story.ask('V-ANA');
    expect(open(story)).toMatchObject([
      {
        id: 'R-SOL',
        need: 'Food',
        quantity: '4',
        area: 'Northside',
        urgency: 'This week',
        status: 'Offered',
        waiting: ['Ana Ejemplo'],
      },
    ]);
    expect(told([who(story), open(story)])).toEqual([]);
  });
});

describe('the card of a request', () => {
  test('names the three who are best asked, with reasons, first whom all requests together would have asked', () => {
    const more = ['V-EVA', 'V-KIM'].map((id) => ({ id, name: id, email: `${id}@example.org`, area: 'A-N' }));
    const story = chapter({ volunteers: more });
    alsoAsked(story, 'R-TAP', { need: 'repairs' });
    const cards = open(story);
    expect(cards.map(({ best }) => best.length)).toEqual([3, 2]);
    for (const { id, best, planned } of cards) {
      const { ranked } = rankFor.story(story.book, { request: id }, story.at());
      expect(best[0]?.id).toBe(planned);
      expect(ranked.slice(0, 3).map((one) => one.id)).toEqual(
        expect.arrayContaining(best.slice(1).map((one) => one.id)),
      );
      expect(best[0]?.reasons).toContain('lives in the same area');
    }
    expect(cards[0]?.planned).not.toBe(cards[1]?.planned);
  });

  test('names nobody when nobody can be asked, and not who is being asked already', () => {
    const story = chapter();
    story.ask('V-ANA');
    expect(open(story)[0]?.best.map(({ id }) => id)).toEqual(['V-SAM']);
    story.book.change(volunteers, 'V-SAM', { pausedUntil: '2026-12-31' });
    expect(open(story)[0]).toMatchObject({ best: [], planned: '' });
  });
});

describe('who can help with a request', () => {
  test('who has much in hand this week comes after who has nothing', () => {
    const story = chapter();
    const since = story.at().now;
    story.book.add(offers, { request: 'R-1', volunteer: 'V-ANA', state: 'done', answeredAt: since - 86_400_000 });
    story.book.add(offers, { request: 'R-2', volunteer: 'V-SAM', state: 'done', answeredAt: since - 8 * 86_400_000 });
    alsoAsked(story, 'R-3', { detail: 'claimed', helper: 'V-ANA' });
    const { ranked } = who(story);
    expect(ranked.map(({ name }) => name)).toEqual(['Sam Sample', 'Ana Ejemplo']);
    expect(ranked[1]?.reasons).toContain('2 this week already');
    expect(ranked[0]?.reasons).toContain('nothing else this week');
  });

  test('one request counts once, though it was offered and is in hand', () => {
    const story = chapter();
    const since = story.at().now;
    story.book.add(offers, { request: 'R-3', volunteer: 'V-ANA', state: 'taken', answeredAt: since });
    alsoAsked(story, 'R-3', { detail: 'claimed', helper: 'V-ANA' });
    expect(who(story).ranked.find(({ id }) => id === 'V-ANA')?.reasons).toContain('1 this week already');
  });

  test('for today it counts who is usually free in what is left of today', () => {
    const story = chapter({ request: { urgency: 'today' } });
    story.book.change(volunteers, 'V-ANA', { free: ['weekdayMornings'] });
    story.book.change(volunteers, 'V-SAM', { free: ['weekdayEvenings'] });
    const reasons = () => Object.fromEntries(who(story).ranked.map(({ id, reasons }) => [id, reasons.join('; ')]));
    expect(reasons()['V-ANA']).toContain('usually free then: weekday mornings');
    story.wait(6);
    expect(reasons()['V-ANA']).toContain('usually not free then');
    expect(reasons()['V-SAM']).toContain('usually free then: weekday evenings');
  });

  test('reasons are told in the language of the tabs', () => {
    const [first] = who(chapter(), { language: 'es' }).ranked;
    expect(first?.reasons).toContain('vive en la misma área');
    expect(first?.reasons).toContain('habla español');
  });

  test('who is left out is told of with the reason, and whether a coordinator may ask all the same', () => {
    const story = chapter();
    story.book.change(volunteers, 'V-ANA', { pausedUntil: '2026-03-15' });
    story.book.change(volunteers, 'V-SAM', { languages: ['am'] });
    expect(who(story).passedOver).toEqual([
      { id: 'V-ANA', name: 'Ana Ejemplo', why: 'taking a pause until Sunday, March 15', mayAsk: false },
      { id: 'V-SAM', name: 'Sam Sample', why: 'speaks other languages', mayAsk: true },
    ]);
  });

  test('a need that anybody can meet, in a language that cannot be looked for, leaves nobody out', () => {
    const story = chapter({ request: { need: 'rent', language: 'other' } });
    story.book.change(volunteers, 'V-ANA', { skills: ['phoneCalls'], languages: ['am'] });
    expect(who(story).passedOver).toEqual([]);
  });
});

describe('who is asked best when all open requests are looked at together', () => {
  const driverAndCook = { volunteers: [{ id: 'V-KIM', name: 'Kim Muster', email: 'kim@example.org', area: 'A-N' }] };

  test('is whoever leaves the others to the requests that only they can do', () => {
    const story = chapter({ request: { urgency: 'week' } });
    const { ranked } = who(story);
    const first = ranked[0]?.id ?? '';
    const other = ranked.find(({ id }) => id !== first)?.id ?? '';
    story.book.change(volunteers, first, { skills: ['driving', 'repairs'], timesAWeek: 1 });
    story.book.change(volunteers, other, { skills: ['driving'], timesAWeek: 1 });
    expect(who(story).planned).toBe(first);
    alsoAsked(story, 'R-TAP', { need: 'repairs' });
    expect(who(story).planned).toBe(other);
    expect(rankFor.story(story.book, { request: 'R-TAP' }, story.at()).planned).toBe(first);
  });

  test('is nobody when nobody can be asked', () => {
    const story = chapter(driverAndCook);
    for (const { id } of story.book.all(volunteers)) story.book.change(volunteers, id, { pausedUntil: '2026-12-31' });
    expect(who(story).planned).toBe('');
  });
});
