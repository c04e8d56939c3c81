import { areas, volunteers } from '../../src/chapter/tables';
import { takenAnswers } from '../../src/roster/tables';
import { answerColumns, takeVolunteerAnswers, type VolunteerAnswer } from '../../src/roster/volunteerAnswers';
import { bookOf } from '../bookOf';
import { contextOf } from '../contextOf';

const at = Date.parse('2026-03-01T23:30:00-05:00');
const context = contextOf();
const ana = {
  name: 'Ana Ejemplo',
  phone: '(555) 555-0142',
  email: 'ana@example.org',
  area: 'old town',
  languages: 'English, Español',
  skills: 'Driving, Carrying things, Juggling',
  free: 'Weekend mornings, Noches entre semana',
  reachMiles: '3 miles',
  timesAWeek: 'up to 2',
};
const answer = (said: Record<string, string> = {}, moment = at): VolunteerAnswer => ({
  at: moment,
  said: { ...ana, ...said },
});
const chapter = (known: object[] = []) =>
  bookOf([
    [takenAnswers, []],
    [volunteers, known],
    [areas, [{ id: 'A-OT', name: 'Old Town' }]],
  ]);
const take = (book: ReturnType<typeof chapter>, ...answers: VolunteerAnswer[]) =>
  takeVolunteerAnswers.story(book, { answers }, context);

describe('the volunteer form fills the Volunteers tab', () => {
  test('with what was answered, in either language, understood as what the tab holds', () => {
    const book = chapter();
    expect(take(book, answer())).toBe(1);
    const [one] = book.all(volunteers);
    expect(one).toMatchObject({
      name: 'Ana Ejemplo',
      phone: '+15555550142',
      email: 'ana@example.org',
      area: 'A-OT',
      languages: ['en', 'es'],
      skills: ['driving', 'carrying'],
      free: ['weekendMornings', 'weekdayEvenings'],
      reachMiles: 3,
      timesAWeek: 2,
      joinedOn: '2026-03-01',
    });
    expect(book.get(takenAnswers, one?.answerId ?? '')).toMatchObject({ at, volunteer: one?.id });
  });

  test('an answer that is told again makes nobody twice, nor brings back somebody who was deleted', () => {
    const book = chapter();
    take(book, answer());
    expect(take(book, answer())).toBe(0);
    book.erase(volunteers, book.all(volunteers)[0]?.id ?? '');
    take(book, answer(), answer({ name: 'Sam Sample', phone: '', email: 'sam@example.org' }));
    expect(book.all(volunteers).filter(({ name }) => name !== '')).toMatchObject([{ name: 'Sam Sample' }]);
  });

  test('whoever presses twice is one person; whoever says something else is not lost', () => {
    const book = chapter();
    expect(take(book, answer({}, at + 2000), answer())).toBe(1);
    expect(take(book, answer({}, at + 2000), answer())).toBe(0);
    expect(take(book, answer({ skills: 'Cooking' }, at + 60_000))).toBe(1);
  });

  test('two people who answer at one moment are two', () => {
    const book = chapter();
    take(book, answer(), answer({ name: 'Sam Sample', phone: '555-555-0199', email: '' }));
    take(book, answer({ phone: '', email: '' }), answer({ name: 'Eva Muestra', phone: '', email: '' }));
    expect(book.all(volunteers)).toHaveLength(4);
  });

  test('somebody with a number or address that is known is a new row, with the other noted for a person to decide', () => {
    const book = chapter([{ id: 'V-OLD', name: 'A. Ejemplo', phone: '555 555 0142' }]);
    take(book, answer({ email: '' }));
    expect(book.all(volunteers)).toHaveLength(2);
    expect(book.all(takenAnswers)[0]?.maybeSame).toBe('V-OLD');
  });

  test.each([
    ['555-01', '555-01'],
    ['ask for Ana', 'ask for Ana'],
    ['1 555 555 0142', '+15555550142'],
    ['+52 55 5555 0142', '+525555550142'],
  ])('the phone number %s is kept as %s', (phone, kept) => {
    const book = chapter();
    take(book, answer({ phone }));
    expect(book.all(volunteers)[0]?.phone).toBe(kept);
  });

  test('what says nothing that can be counted on stays empty', () => {
    const book = chapter();
    take(book, answer({ area: 'Somewhere else', reachMiles: '2 or 3', timesAWeek: 'often', skills: '' }));
    expect(book.all(volunteers)[0]).toMatchObject({ area: '', reachMiles: null, timesAWeek: null, skills: [] });
  });
});

describe('the tab of the form’s answers', () => {
  const headers = [
    'Timestamp',
    'Your name',
    'Phone number',
    'E-mail address',
    'What do you like to do?',
    'T-shirt size',
  ];

  test('is known by its headers, wherever the columns stand', () => {
    expect(answerColumns(headers)).toEqual(['at', 'name', 'phone', 'email', 'skills', undefined]);
    expect(answerColumns([...headers].reverse())).toEqual([undefined, 'skills', 'email', 'phone', 'name', 'at']);
    expect(answerColumns(['Marca temporal', 'Su nombre', 'Correo electrónico', '¿Cuándo suele estar libre?'])).toEqual([
      'at',
      'name',
      'email',
      'free',
    ]);
  });

  test('is no other form’s, be it linked here or not', () => {
    expect(answerColumns(['Timestamp', 'Your name', 'E-mail address', 'Will you come to the picnic?'])).toBeUndefined();
    expect(answerColumns(headers.slice(1))).toBeUndefined();
  });
});
