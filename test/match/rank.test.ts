import fc from 'fast-check';
import { type Candidate, rank, type Task } from '../../src/match/rank';

const today = '2026-03-02';
const now = Date.parse('2026-03-02T13:00:00Z');
const daysAgo = (days: number) => now - days * 86_400_000;

const groceries: Task = {
  area: 'north',
  skills: ['driving', 'carrying'],
  language: 'es',
  times: ['weekdayMornings'],
  urgent: false,
};
const ana: Candidate = {
  id: 'V-ANA',
  reachable: true,
  area: 'north',
  skills: ['driving'],
  languages: ['en', 'es'],
  free: ['weekdayMornings'],
  reachMiles: 3,
  milesAway: null,
  timesAWeek: 2,
  pausedUntil: '',
  load: 0,
  lastAskedAt: daysAgo(30),
  answered: '',
};
const silent: Partial<Candidate> = { skills: [], languages: [], free: [], reachMiles: null, timesAWeek: null };
const sam = { ...ana, id: 'V-SAM' };

const order = (candidates: Candidate[], task = groceries) =>
  rank(task, candidates, now, today).ranked.map(({ id }) => id);
const only = (more: Partial<Candidate>, task = groceries) => rank(task, [{ ...ana, ...more }], now, today);
const obstacle = (more: Partial<Candidate>) => only(more).passedOver[0]?.obstacle;

describe('who is asked first', () => {
  test.each<[string, Partial<Candidate>]>([
    ['who lives there before who lives elsewhere', { area: 'south' }],
    ['who can do it before who has not said', { skills: [] }],
    ['who speaks the language before who has not said', { languages: [] }],
    ['who is usually free before who has not said', { free: [] }],
    ['who has done nothing this week before who has', { load: 1 }],
    ['who was asked long ago before who was asked yesterday', { lastAskedAt: daysAgo(1) }],
  ])('%s', (_, less) => {
    expect(order([{ ...sam, ...less }, ana])).toEqual(['V-ANA', 'V-SAM']);
    expect(order([sam, { ...ana, ...less }])).toEqual(['V-SAM', 'V-ANA']);
  });

  test('who has not said when they are free comes before who is usually not free then', () => {
    expect(
      order([
        { ...sam, free: ['weekendMornings'] },
        { ...ana, free: [] },
      ]),
    ).toEqual(['V-ANA', 'V-SAM']);
  });

  test('somebody within their reach comes before somebody elsewhere of whom nobody knows', () => {
    const near = { ...sam, area: 'east', milesAway: 2 };
    expect(order([{ ...ana, area: 'south' }, near])).toEqual(['V-SAM', 'V-ANA']);
  });

  test('for today, a neighbor who helped three times this week comes before a rested person elsewhere', () => {
    const neighbor = { ...ana, timesAWeek: null, load: 3, lastAskedAt: daysAgo(0) };
    const elsewhere = { ...sam, area: 'south' };
    expect(order([elsewhere, neighbor])).toEqual(['V-SAM', 'V-ANA']);
    expect(order([elsewhere, neighbor], { ...groceries, urgent: true })).toEqual(['V-ANA', 'V-SAM']);
  });

  test('between equals, whoever was asked longest ago, and who never was comes first', () => {
    const eva = { ...ana, id: 'V-EVA', lastAskedAt: null };
    expect(order([ana, { ...sam, lastAskedAt: daysAgo(40) }, eva])).toEqual(['V-EVA', 'V-SAM', 'V-ANA']);
  });

  test('the reasons are told with what they rest on', () => {
    const [first] = only({ load: 1, lastAskedAt: daysAgo(9) }).ranked;
    expect(first?.reasons).toEqual([
      { key: 'sameArea' },
      { key: 'free', what: ['weekdayMornings'] },
      { key: 'skill', what: ['driving'] },
      { key: 'language', what: ['es'] },
      { key: 'busy', number: 1 },
      { key: 'askedDaysAgo', number: 9 },
    ]);
    const [other] = only({ ...silent, area: '', lastAskedAt: null }).ranked;
    expect(other?.reasons.map(({ key }) => key)).toEqual([
      'otherArea',
      'skillUnknown',
      'languageUnknown',
      'rested',
      'neverAsked',
    ]);
  });
});

describe('who is left out, and why', () => {
  test('on the last day of a pause one is still left alone, and the day after not', () => {
    expect(obstacle({ pausedUntil: today })).toEqual({ key: 'paused', until: today });
    expect(obstacle({ pausedUntil: '2026-03-01' })).toBeUndefined();
  });

  test.each<[string, Partial<Candidate>, object]>([
    ['who has no address to write to', { reachable: false }, { key: 'unreachable' }],
    ['who is being asked already', { answered: 'waiting' }, { key: 'waiting' }],
    ['who said no to this', { answered: 'no' }, { key: 'saidNo' }],
    ['whose week is full by their own wish', { load: 2 }, { key: 'weekFull', number: 2 }],
    ['who speaks other languages', { languages: ['am'] }, { key: 'noLanguage' }],
    ['who does other things', { skills: ['phoneCalls'] }, { key: 'noSkill' }],
    ['who does not go that far', { area: 'south', milesAway: 4 }, { key: 'tooFar', number: 4 }],
  ])('%s', (_, more, expected) => {
    expect(only(more).ranked).toEqual([]);
    expect(obstacle(more)).toEqual(expected);
  });

  test('what somebody has not told never counts against being asked', () => {
    expect(obstacle({ ...silent, area: '', load: 5, milesAway: 50 })).toBeUndefined();
  });
});

describe('whatever the chapter looks like', () => {
  const day = fc.constantFrom('', '2026-02-27', '2026-03-01', today, '2026-03-03');
  const keys = (...all: string[]) => fc.subarray(all);
  const miles = fc.option(fc.integer({ min: 0, max: 10 }));
  const person = fc.record<Omit<Candidate, 'id'>>({
    reachable: fc.boolean(),
    area: fc.constantFrom('', 'north', 'south'),
    skills: keys('driving', 'carrying', 'phoneCalls'),
    languages: keys('en', 'es', 'am'),
    free: keys('weekdayMornings', 'weekendMornings'),
    reachMiles: miles,
    milesAway: miles,
    timesAWeek: fc.option(fc.integer({ min: 0, max: 4 })),
    pausedUntil: day,
    load: fc.integer({ min: 0, max: 5 }),
    lastAskedAt: fc.option(fc.integer({ min: daysAgo(60), max: now })),
    answered: fc.constantFrom('', 'no', 'waiting'),
  });
  const people = fc.array(person, { maxLength: 25 }).map((all) => all.map((one, n) => ({ ...one, id: `V-${n}` })));
  const task = fc.record<Task>({
    area: fc.constantFrom('', 'north', 'south'),
    skills: keys('driving', 'carrying'),
    language: fc.constantFrom('', 'en', 'es'),
    times: keys('weekdayMornings', 'weekendMornings'),
    urgent: fc.boolean(),
  });
  const always = (holds: (task: Task, people: Candidate[]) => void) => fc.assert(fc.property(task, people, holds));

  test('nobody is asked during a pause', () => {
    always((one, all) => {
      const paused = all.filter(({ pausedUntil }) => pausedUntil >= today).map(({ id }) => id);
      const asked = rank(one, all, now, today).ranked.map(({ id }) => id);
      expect(asked.filter((id) => paused.includes(id))).toEqual([]);
    });
  });

  test('everybody is either ranked or left out with a reason, once', () => {
    always((one, all) => {
      const { ranked, passedOver } = rank(one, all, now, today);
      expect([...ranked, ...passedOver].map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
    });
  });

  test('nobody who can, may and wants to is dropped', () => {
    always((one, all) => {
      const willing = all.map((person) => ({
        ...person,
        reachable: true,
        answered: '' as const,
        pausedUntil: '',
        timesAWeek: null,
        skills: [...person.skills, ...one.skills],
        languages: [...person.languages, one.language],
        reachMiles: null,
      }));
      expect(rank(one, willing, now, today).passedOver).toEqual([]);
    });
  });

  test('the order does not depend on how the tab is sorted', () => {
    always((one, all) => {
      expect(rank(one, [...all].reverse(), now, today).ranked).toEqual(rank(one, all, now, today).ranked);
    });
  });

  test('the score is the sum of its parts and never rises down the list', () => {
    always((one, all) => {
      const { ranked } = rank(one, all, now, today);
      for (const { score, parts } of ranked) expect(Object.values(parts).reduce((a, b) => a + b)).toBe(score);
      expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).sort((a, b) => b - a));
    });
  });
});
