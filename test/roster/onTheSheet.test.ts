import type { ShiftAhead, WhoFits } from '../../src/roster/fillShift';
import type { Invited } from '../../src/roster/inviteToShift';
import type { ShiftView } from '../../src/roster/shiftPage';
import { RosterChapter } from './rosterChapter';

jest.setTimeout(120_000);

const menu = 'Volunteers & shifts · Voluntarios y turnos';
const addItem = `${menu} > Add a shift · Agregar un turno`;
const fillItem = `${menu} > Fill a shift · Llenar un turno`;
const ana = { name: 'Ana Ejemplo', phone: '(703) 555-0142', email: 'ana@example.org', area: 'Old Town' };
const sam = { name: 'Sam Sample', phone: '703-55', area: 'Somewhere else' };
const picnic = {
  title: 'Food table',
  kind: 'food',
  day: '2026-03-07',
  start: '9:30 am',
  end: '12:00',
  place: 'Town hall',
  area: '',
  people: '1',
  skill: 'carrying',
  language: '',
  notes: 'Bring gloves',
};

describe('the volunteer form', () => {
  test('fills the Volunteers tab at once, in English and in Spanish', () => {
    const chapter = RosterChapter.open();
    chapter.offerToHelp({
      ...ana,
      skills: ['Driving', 'Carrying things'],
      free: ['Weekend mornings'],
      reachMiles: '3',
    });
    chapter.offerToHelp({ ...sam, area: 'En otro lugar', languages: ['Español'], timesAWeek: '2' }, 'es');
    const [first, second] = chapter.rows('Volunteers');
    expect(first).toMatchObject({ Name: 'Ana Ejemplo', Phone: '+17035550142', 'E-mail': 'ana@example.org' });
    expect(first).toMatchObject({ 'Can do': 'Driving, Carrying things', 'Usually free': 'Weekend mornings' });
    expect(first?.Area).toMatch(/^Old Town · A-/);
    expect(first?.['How far (miles)']).toBe('3');
    expect(second).toMatchObject({ Name: 'Sam Sample', Phone: '703-55', Languages: 'Spanish', Area: '' });
    expect(second?.['Times a week at most']).toBe('2');
  });

  test('an answer whose trigger was stopped comes in within the hour, the others not again', () => {
    const chapter = RosterChapter.open();
    chapter.offerToHelp(sam);
    const stop = (execution: object) => void Object.assign(execution, { killed: true });
    chapter.host.faults.beforeCall(20, stop, { inRunOf: 'onVolunteerForm' });
    chapter.offerToHelp(ana);
    expect(chapter.rows('Volunteers')).toHaveLength(1);
    chapter.host.clock.advance({ hours: 2 });
    expect(chapter.rows('Volunteers').map(({ Name }) => Name)).toEqual(['Sam Sample', 'Ana Ejemplo']);
  });

  test('is watched by one trigger, however often set-up is run', () => {
    const chapter = RosterChapter.open();
    chapter.setUpBoth();
    const [project] = chapter.host.projects;
    const watching = chapter.host.triggers.list(project?.id).filter((one) => one.fn === 'onVolunteerForm');
    expect(watching).toHaveLength(1);
  });
});

describe('a shift', () => {
  function withShift(people = '1') {
    const chapter = RosterChapter.open();
    chapter.offerToHelp({ ...ana, skills: ['Carrying things'], free: ['Weekend mornings'] });
    chapter.offerToHelp(sam);
    chapter.offerToHelp({ name: 'Eva Muestra', email: 'eva@example.org', languages: ['Spanish'] });
    chapter.click(addItem);
    chapter.ask('saveShift', { ...picnic, people });
    chapter.click(fillItem);
    const [shift] = chapter.ask<{ shifts: ShiftAhead[] }>('shiftsAhead').shifts;
    const { fitting } = chapter.ask<WhoFits>('whoFitsShift', { shift: shift?.id });
    return { chapter, shift: shift as ShiftAhead, fitting };
  }
  const states = (chapter: RosterChapter) => chapter.rows('Sign-ups').map(({ State }) => State);

  test('is added to the Shifts tab, and the sidebar says who fits and why', () => {
    const { chapter, shift, fitting } = withShift();
    expect(chapter.rows('Shifts')).toMatchObject([
      { Shift: 'Food table', Kind: 'Food', From: '09:30', Until: '12:00', 'People needed': '1', Status: 'Open' },
    ]);
    expect(shift).toMatchObject({ title: 'Food table', day: 'Saturday, March 7', start: '9:30 am', confirmed: 0 });
    expect(fitting[0]).toMatchObject({ name: 'Ana Ejemplo', hasEmail: true });
    expect(fitting[0]?.reasons).toEqual(
      expect.arrayContaining(['can do it: carrying things', 'usually free then: weekend mornings']),
    );
  });

  test('is offered by mail or by a text to send, answered on a page, and reminded of once', () => {
    const { chapter, shift, fitting } = withShift();
    const invited = chapter.ask<Invited>('inviteToShift', { shift: shift.id, volunteers: fitting.map(({ id }) => id) });
    expect(invited.mailed.sort()).toEqual(['Ana Ejemplo', 'Eva Muestra']);
    expect(invited.byHand).toMatchObject([{ name: 'Sam Sample', phone: '703-55' }]);
    chapter.host.clock.advance({ minutes: 10 });
    expect(chapter.mailTo('ana@example.org')[0]?.subject).toBe('Can you help on Saturday, March 7? Food table');
    expect(chapter.mailTo('eva@example.org')[0]?.subject).toContain('¿Puede ayudar');
    const [toAna, toEva] = [chapter.linkTo('ana@example.org'), chapter.linkTo('eva@example.org')];
    const toSam = /https:\S+/.exec(invited.byHand[0]?.text ?? '')?.[0] ?? '';
    expect(chapter.visit<ShiftView>(toAna, 'show')).toMatchObject({ state: 'invited', shift: { place: 'Town hall' } });
    expect(states(chapter)).toEqual(['Invited', 'Invited', 'Invited']);

    expect(chapter.visit(toAna, 'confirm')).toMatchObject({ state: 'confirmed' });
    expect(chapter.visit(toSam, 'show')).toMatchObject({ state: 'invited', isFull: true });
    expect(chapter.visit(toEva, 'confirm')).toMatchObject({ state: 'waiting' });
    expect(chapter.visit(toSam, 'decline')).toMatchObject({ state: 'declined' });
    expect(states(chapter).sort()).toEqual(['Cannot', 'Comes', 'On the waiting list']);

    chapter.host.clock.to('2026-03-07T08:00:00-05:00');
    const reminders = chapter.mailTo('ana@example.org').slice(1);
    expect(reminders.map(({ subject }) => subject)).toEqual(['Food table: Saturday, March 7, 9:30 am']);
    expect(Number(reminders[0]?.at)).toBeGreaterThanOrEqual(Date.parse('2026-03-06T09:30:00-05:00'));
    expect(Number(reminders[0]?.at)).toBeLessThan(Date.parse('2026-03-06T10:00:00-05:00'));
    expect(chapter.mailTo('eva@example.org')).toHaveLength(1);

    expect(chapter.visit(chapter.linkTo('ana@example.org'), 'decline')).toMatchObject({ state: 'declined' });
    chapter.host.clock.advance({ minutes: 10 });
    expect(chapter.visit(toEva, 'show')).toMatchObject({ state: 'confirmed' });
    expect(chapter.mailTo('eva@example.org')[1]?.subject).toContain('Hay un lugar');
    chapter.host.clock.to('2026-03-07T09:40:00-05:00');
    expect(chapter.visit(toEva, 'show')).toMatchObject({ state: 'over' });
    expect(() => chapter.visit(toEva, 'decline')).toThrow('ya empezó');
  });

  test('a link of one person does not answer for another, and a stranger without one learns nothing', () => {
    const { chapter, shift, fitting } = withShift('3');
    chapter.ask('inviteToShift', { shift: shift.id, volunteers: fitting.map(({ id }) => id) });
    chapter.host.clock.advance({ minutes: 10 });
    chapter.visit(chapter.linkTo('ana@example.org'), 'confirm');
    expect(chapter.rows('Sign-ups').filter(({ State }) => State === 'Comes')).toHaveLength(1);
    expect(chapter.rows('Sign-ups').find(({ State }) => State === 'Comes')?.Volunteer).toContain('Ana Ejemplo');
    const wrong = chapter.linkTo('ana@example.org').replace(/t=\w{4}/, 't=0000');
    expect(() => chapter.visit(wrong, 'show')).toThrow();
  });
});
