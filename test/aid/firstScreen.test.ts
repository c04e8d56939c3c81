import type { AskPageView } from '../../src/aid/askPage';
import { Chapter, kim, sam } from '../chapter/chapter';
import { handIn } from './deskHand';

type Language = 'en' | 'es';

/** What somebody reads before the first question, on the form and on our own page. */
function firstScreens(chapter: Chapter) {
  const { host } = chapter;
  const url = host.webAppUrl(host.project('Desk').id) as string;
  const shown = (language: Language) => {
    const { html } = host.web(url).get({ params: { page: 'ask', l: language } });
    const build = /"build":"(\w+)"/.exec(html)?.[1];
    const request = { page: 'ask', token: '', call: 'show', args: { language }, build, language };
    return (host.web(url).call('page', request) as { value: AskPageView }).value.description;
  };
  const form = (title: RegExp) => host.forms.list().find((one) => title.test(one.title))?.description ?? '';
  return {
    en: () => ({ form: form(/ask for help/), page: shown('en') }),
    es: () => ({ form: form(/pedir ayuda/), page: shown('es') }),
  };
}

const anHourLater = (chapter: Chapter) => chapter.host.clock.advance({ hours: 1, minutes: 5 });
const share = (chapter: Chapter, people: { editors?: string[]; viewers?: string[] }) => {
  Object.assign(chapter.host.file(chapter.desk).state, people);
};

describe('the first screen of asking for help', () => {
  test('says the same on the form and on our page, in both languages', () => {
    const screens = firstScreens(Chapter.ready());
    expect(screens.en().page).toBe(screens.en().form);
    expect(screens.es().page).toBe(screens.es().form);
    expect(screens.en().form.split('\n\n')).toEqual([
      'Help is for anyone. It does not depend on voting, support or joining.',
      'We are neighbors helping neighbors. We also organize campaigns; that has nothing to do with the help you get.',
      'Only one person, who coordinates aid, can see what you write here. It is erased 30 days after we are done.',
      'A made-up name is fine, and a phone number or an e-mail address is enough. Please do not tell us your immigration status or any ID number.',
      'We take no documents or pictures here. If it is about a bill, have it ready when we call. It takes about two minutes.',
    ]);
  });

  test('tells how many people can see it, and a new one is told within the hour', () => {
    const chapter = Chapter.ready();
    const screens = firstScreens(chapter);
    share(chapter, { editors: [kim], viewers: ['lee.ejemplo@chapter.example'] });
    anHourLater(chapter);
    const told = 'Only 3 people, who coordinate aid, can see what you write here.';
    expect(screens.en().form).toContain(told);
    expect(screens.en().page).toContain(told);
    expect(screens.es().page).toContain('Solo 3 personas, que coordinan la ayuda, pueden ver lo que escriba aquí.');
    const line = chapter.rows(chapter.desk, 'Settings').find(({ Setting }) => Setting?.startsWith('How many people'));
    expect(line?.Value).toBe('3');
  });

  test('counts who may see the answers in a form too, and nobody twice', () => {
    const chapter = Chapter.ready();
    for (const form of chapter.host.services.forms.values()) form.editors = [kim, sam];
    anHourLater(chapter);
    expect(firstScreens(chapter).en().form).toContain('Only 2 people');
  });

  test('says nothing of campaigns where there are none', () => {
    const screens = firstScreens(Chapter.ready({ uses: { doors: false } }));
    expect(screens.en().form + screens.en().page).not.toContain('campaign');
    expect(screens.en().form).toContain('We are neighbors helping neighbors.');
  });

  test('says nothing of campaigns for a charity', () => {
    const chapter = Chapter.ready();
    const settings = handIn(chapter, chapter.desk, 'Settings');
    const at = settings.rows().findIndex(({ Setting }) => Setting === 'Kind of organization');
    settings.write('Value', 'c3', at + 2);
    anHourLater(chapter);
    expect(firstScreens(chapter).en().form).not.toContain('campaign');
    expect(firstScreens(chapter).es().page).not.toContain('campaña');
  });

  test('leaves words that the chapter put there itself', () => {
    const chapter = Chapter.ready();
    const form = chapter.host.services.forms.get(chapter.formCalled(/ask for help/));
    if (form) form.description = 'Our own words.';
    share(chapter, { viewers: [kim] });
    anHourLater(chapter);
    expect(firstScreens(chapter).en().form).toBe('Our own words.');
    expect(firstScreens(chapter).en().page).toContain('Only 2 people');
  });
});
