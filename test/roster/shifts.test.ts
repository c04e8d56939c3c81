import { links } from '../../src/mail/tables';
import { shifts } from '../../src/roster/tables';
import { Refusal } from '../../src/tables/refusal';
import { chapter, saturday } from './shiftChapter';

const friday = '2026-03-06T11:00:00-05:00';
const during = '2026-03-07T10:00:00-05:00';
const tuesday: Partial<Record<string, string>> & { id: string } = { ...saturday, id: 'S-TUE', day: '2026-03-03' };

const eva = { id: 'V-EVA', name: 'Eva Muestra', email: 'eva@example.org', area: 'A-N' };

describe('an organizer adds a shift', () => {
  test('and it stands in the Shifts tab as entered, open, with its times in one form', () => {
    const story = chapter();
    const id = story.add({ title: 'Evening calls', kind: 'phone', start: '5:30 pm', end: '19:00', people: '12' });
    expect(story.book.get(shifts, id)).toMatchObject({
      title: 'Evening calls',
      kind: 'phone',
      day: '2026-03-07',
      start: '17:30',
      end: '19:00',
      people: 12,
      area: 'A-N',
      status: 'open',
    });
  });

  test.each([
    ['without a name', { title: ' ' }, 'give it a name'],
    ['on a day that is over', { day: '2026-03-01' }, 'This day is over'],
    ['without a day', { day: '' }, 'choose a day'],
    ['with a time that is none', { start: '25:00' }, 'when it begins'],
    ['that ends before it begins', { end: '09:00' }, 'must end after'],
    ['for nobody', { people: '0' }, 'whole number'],
    ['for half a person', { people: '1.5' }, 'whole number'],
    ['nowhere', { place: '' }, 'where people meet'],
    ['in an area that is gone', { area: 'A-GONE' }, 'not in the Areas tab'],
  ])('but not %s', (_, entry, sentence) => {
    const story = chapter();
    expect(() => story.add(entry)).toThrow(Refusal);
    expect(() => story.add(entry)).toThrow(sentence);
    expect(story.book.all(shifts)).toHaveLength(1);
  });
});

describe('the shifts ahead', () => {
  test('are listed with the next one first, and how many come', () => {
    const story = chapter({ shifts: [tuesday] });
    story.invite('V-ANA', 'V-SAM');
    story.yes('V-ANA');
    const { shifts: listed, unreadable } = story.ahead();
    expect(listed.map(({ id }) => id)).toEqual(['S-TUE', 'S-SAT']);
    expect(listed[1]).toMatchObject({ confirmed: 1, invited: 1, waiting: 0, free: 1, people: '2', start: '9:30 am' });
    expect(unreadable).toEqual([]);
  });

  test('leave out what has begun or is cancelled, and name what cannot be read', () => {
    const off = { ...tuesday, id: 'S-OFF', status: 'cancelled' as const };
    const story = chapter({ shifts: [off as never, { ...tuesday, id: 'S-ODD', title: 'Odd', start: 'after lunch' }] });
    story.to(during);
    expect(story.ahead()).toEqual({ shifts: [], unreadable: ['Odd'] });
  });
});

describe('who fits a shift', () => {
  test('are those who can, speak it and are free, each with reasons; the others with theirs', () => {
    const story = chapter({
      shift: { skill: 'driving', language: 'en' },
      volunteers: [
        { ...eva, skills: ['driving'], free: ['weekendMornings'] },
        { id: 'V-PIA', name: 'Pia Pausa', email: 'p@example.org', pausedUntil: '2026-04-01' },
        { id: 'V-TOM', name: 'Tom Test', email: 't@example.org', skills: ['cooking'] },
        { id: 'V-NIL', name: 'Nil Nadie' },
      ],
    });
    const { fitting, leftOut } = story.fits();
    expect(fitting.map(({ id }) => id).sort()).toEqual(['V-ANA', 'V-EVA', 'V-LEO']);
    expect(fitting[0]).toMatchObject({ id: 'V-EVA', hasEmail: true });
    expect(fitting[0]?.reasons).toContain('usually free then: weekend mornings');
    expect(fitting.find(({ id }) => id === 'V-LEO')?.hasEmail).toBe(false);
    expect(Object.fromEntries(leftOut.map(({ id, why }) => [id, why]))).toEqual({
      'V-SAM': 'speaks other languages',
      'V-PIA': 'taking a pause until Wednesday, April 1',
      'V-TOM': 'offered to do other things',
      'V-NIL': 'no phone number and no e-mail address',
    });
    expect(leftOut.filter(({ mayAsk }) => mayAsk).map(({ id }) => id)).toEqual(['V-SAM', 'V-TOM']);
  });

  test('do not include who comes to another shift at that time, or has as many that week as they want', () => {
    const clash = { ...saturday, id: 'S-CLASH', people: 5, start: '11:00', end: '13:00' };
    const story = chapter({
      shifts: [clash as never, tuesday],
      volunteers: [{ id: 'V-EVA', name: 'Eva Muestra', email: 'e@example.org', timesAWeek: 1 }],
      signUps: [
        { id: 'U-1', shift: 'S-CLASH', volunteer: 'V-ANA', state: 'confirmed' },
        { id: 'U-2', shift: 'S-TUE', volunteer: 'V-EVA', state: 'confirmed' },
        { id: 'U-3', shift: 'S-CLASH', volunteer: 'V-SAM', state: 'declined' },
      ],
    });
    const { fitting, leftOut } = story.fits();
    expect(fitting.map(({ id }) => id).sort()).toEqual(['V-LEO', 'V-SAM']);
    expect(leftOut).toEqual([
      { id: 'V-EVA', name: 'Eva Muestra', why: 'has 1 this week, as many as they want', mayAsk: true },
      { id: 'V-ANA', name: 'Ana Ejemplo', why: 'comes to another shift at that time', mayAsk: false },
    ]);
  });

  test('do not include who was asked already; whoever said no is not asked again for that shift', () => {
    const story = chapter();
    story.invite('V-ANA', 'V-SAM');
    story.no('V-SAM');
    const { fitting, asked, leftOut } = story.fits();
    expect(fitting.map(({ id }) => id)).toEqual(['V-LEO']);
    expect(asked.map(({ name, state }) => `${name} ${state}`)).toEqual(['Ana Ejemplo Invited', 'Sam Sample Cannot']);
    expect(leftOut).toMatchObject([{ id: 'V-SAM', mayAsk: false }]);
    expect(() => story.invite('V-SAM')).toThrow('said no to this');
  });
});

describe('inviting', () => {
  test('mails those with e-mail in their language, and gives the text for those without', () => {
    const story = chapter();
    expect(story.invite('V-ANA', 'V-SAM', 'V-LEO')).toMatchObject({
      mailed: ['Ana Ejemplo', 'Sam Sample'],
      byHand: [{ name: 'Leo Prueba', phone: '+17035550142' }],
      already: [],
    });
    const [ana] = story.mailTo('ana@example.org');
    const [sam] = story.mailTo('sam@example.org');
    expect(ana?.subject).toBe('Can you help on Saturday, March 7? Food table');
    expect(sam?.subject).toBe('¿Puede ayudar el sábado 7 de marzo? Food table');
    expect(ana?.letter).toContain('When: Saturday, March 7, 9:30 am to 12 pm');
    expect(ana?.letter).toContain('Help is for anyone');
    expect(story.state('V-LEO')).toBe('invited');
  });

  test('gives everybody a link of their own, for that shift and nothing else', () => {
    const story = chapter();
    const { byHand } = story.invite('V-ANA', 'V-LEO');
    const leo = story.signUpOf('V-LEO')?.id;
    expect(story.opens(byHand[0]?.text ?? '')).toEqual([`shift ${leo}`]);
    expect(new Set(story.book.all(links).map(({ subject }) => subject)).size).toBe(2);
    story.wait(1);
    const again = story.textFor('V-LEO');
    expect(story.opens(again.text)).toEqual([`shift ${leo}`]);
    expect(again.text).not.toBe(byHand[0]?.text);
  });

  test('twice asks once, and says who was asked before', () => {
    const story = chapter();
    story.invite('V-ANA', 'V-ANA');
    expect(story.invite('V-ANA')).toEqual({ mailed: [], byHand: [], already: ['Ana Ejemplo'] });
    expect(story.mailTo('ana@example.org')).toHaveLength(1);
  });

  test('is refused for a shift that is cancelled or has begun', () => {
    const story = chapter({ shift: { status: 'cancelled' } });
    expect(() => story.invite('V-ANA')).toThrow('Nobody was asked');
    const late = chapter();
    late.to(during);
    expect(() => late.invite('V-ANA')).toThrow('Nobody was asked');
  });
});

describe('a volunteer answers on the page', () => {
  test('and sees title, day, time and place before, and nobody else’s name', () => {
    const story = chapter();
    story.invite('V-ANA', 'V-SAM');
    const view = story.show('V-ANA');
    expect(view).toEqual({
      state: 'invited',
      isFull: false,
      shift: {
        title: 'Food table',
        kind: 'Food',
        when: 'Saturday, March 7, 9:30 am to 12 pm',
        place: 'Library',
        area: 'Northside',
        notes: 'Bring gloves',
      },
    });
    expect(JSON.stringify(view)).not.toMatch(/Sam|Ana/);
  });

  test('with yes, then no, then yes again, until it begins', () => {
    const story = chapter();
    story.invite('V-ANA');
    expect(story.yes('V-ANA').state).toBe('confirmed');
    expect(story.yes('V-ANA').state).toBe('confirmed');
    expect(story.no('V-ANA').state).toBe('declined');
    expect(story.yes('V-ANA').state).toBe('confirmed');
    story.to(during);
    expect(story.show('V-ANA').state).toBe('over');
    expect(() => story.no('V-ANA')).toThrow('has begun');
    expect(story.state('V-ANA')).toBe('confirmed');
  });

  test('showing it changes nothing', () => {
    const story = chapter();
    story.invite('V-ANA');
    const before = JSON.stringify(story.signUpOf('V-ANA'));
    story.show('V-ANA');
    expect(JSON.stringify(story.signUpOf('V-ANA'))).toBe(before);
  });

  test('when all places are taken, and is told so kindly: a place on the waiting list', () => {
    const story = chapter({ shift: { people: 1 } });
    story.invite('V-ANA', 'V-SAM');
    story.yes('V-ANA');
    expect(story.show('V-SAM')).toMatchObject({ state: 'invited', isFull: true });
    expect(story.yes('V-SAM').state).toBe('waiting');
    expect(story.state('V-ANA')).toBe('confirmed');
  });

  test('after an organizer cancelled it, and nothing changes', () => {
    const story = chapter();
    story.invite('V-ANA');
    story.inTheSheet({ status: 'cancelled' });
    expect(story.yes('V-ANA').state).toBe('cancelled');
    expect(story.state('V-ANA')).toBe('invited');
  });

  test('does not undo what an organizer has noted about who came', () => {
    const story = chapter({ signUps: [{ id: 'U-1', shift: 'S-SAT', volunteer: 'V-ANA', state: 'came' }] });
    expect(() => story.no('V-ANA')).toThrow(Refusal);
    expect(story.state('V-ANA')).toBe('came');
  });
});

describe('the robot', () => {
  test('reminds those who come, the day before and once', () => {
    const story = chapter();
    story.invite('V-ANA', 'V-SAM');
    story.yes('V-ANA');
    for (const early of ['2026-03-02T08:10:00-05:00', '2026-03-04T08:00:00-05:00']) {
      story.to(early);
      story.robot();
    }
    expect(story.mailTo('ana@example.org')).toHaveLength(1);
    story.to(friday);
    story.robot();
    story.robot();
    const [, reminder, ...more] = story.mailTo('ana@example.org');
    expect(reminder?.subject).toBe('Food table: Saturday, March 7, 9:30 am');
    expect(reminder?.key).toMatch(/^remind\/U-/);
    expect(more).toEqual([]);
    expect(story.mailTo('sam@example.org')).toHaveLength(1);
  });

  test('reminds again when the shift has moved to another day', () => {
    const story = chapter();
    story.invite('V-ANA');
    story.yes('V-ANA');
    story.to(friday);
    story.robot();
    story.inTheSheet({ day: '2026-03-14' });
    story.robot();
    story.to('2026-03-13T11:00:00-05:00');
    story.robot();
    expect(story.mailTo('ana@example.org').map(({ subject }) => subject)).toEqual([
      'Can you help on Saturday, March 7? Food table',
      'Food table: Saturday, March 7, 9:30 am',
      'Food table: Saturday, March 14, 9:30 am',
    ]);
  });

  test('does not remind who said yes just now, nor after it has begun', () => {
    const story = chapter();
    story.invite('V-ANA');
    story.to(friday);
    story.yes('V-ANA');
    story.robot();
    expect(story.mailTo('ana@example.org')).toHaveLength(1);
    story.to(during);
    story.robot();
    expect(story.mailTo('ana@example.org')).toHaveLength(1);
  });

  test('gives a free place to whoever waits longest, and tells them', () => {
    const story = chapter({
      shift: { people: 1 },
      volunteers: [{ id: 'V-EVA', name: 'Eva Muestra', email: 'eva@example.org' }],
    });
    story.invite('V-ANA', 'V-SAM', 'V-EVA', 'V-LEO');
    story.yes('V-ANA');
    story.wait(1);
    story.yes('V-LEO');
    story.wait(1);
    story.yes('V-EVA');
    story.wait(1);
    story.yes('V-SAM');
    story.robot();
    expect(story.state('V-EVA')).toBe('waiting');
    story.no('V-ANA');
    story.robot();
    expect(['V-EVA', 'V-SAM', 'V-LEO'].map(story.state)).toEqual(['confirmed', 'waiting', 'waiting']);
    expect(story.mailTo('eva@example.org')[1]?.subject).toContain('A place is free');
  });

  test('tells everybody concerned when a shift is cancelled, once', () => {
    const story = chapter();
    story.invite('V-ANA', 'V-SAM', 'V-LEO');
    story.yes('V-ANA');
    story.no('V-SAM');
    story.inTheSheet({ status: 'cancelled' });
    story.robot();
    story.robot();
    expect(story.mailTo('ana@example.org')[1]?.subject).toBe('Cancelled: Food table, Saturday, March 7');
    expect(story.mailTo('ana@example.org')).toHaveLength(2);
    expect(story.mailTo('sam@example.org')).toHaveLength(1);
    expect(['V-ANA', 'V-SAM', 'V-LEO'].map(story.state)).toEqual(['cancelled', 'declined', 'cancelled']);
  });

  test('leaves a shift alone whose times cannot be read', () => {
    const story = chapter();
    story.invite('V-ANA');
    story.yes('V-ANA');
    story.inTheSheet({ start: 'after lunch' });
    story.to(friday);
    story.robot();
    expect(story.mailTo('ana@example.org')).toHaveLength(1);
  });
});
