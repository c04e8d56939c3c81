import type { AskPageView } from '../../aid/askPage';
import { learnTongues } from '../../aid/tongues';
import type { Question } from '../../chapter/question';
import { askPageWords as words } from '../../i18n/askPage';
import { type AskerLanguage, askerLanguages, directionOf, languageName } from '../../i18n/language';
import { pageWords } from '../../i18n/page';
import { standingWords } from '../../i18n/standing';
import { answersIn, fillIn, questionField } from './askFields';
import { byId, element, show } from './element';
import { openPage } from './frame';
import { leaveButton } from './leaveQuickly';
import { notice } from './notices';
import { ask, Declined, during, explain } from './server';
import { start, word } from './start';

learnTongues({ askPage: words, standing: standingWords, page: pageWords });

/** Somebody at a door is asked by a person who writes it down for them. */
const atDoor = start.about?.as === 'door';
const openedAt = Date.now();
const id = `page-${crypto.randomUUID()}`;

openPage(async () => {
  document.body.prepend(leaveButton());
  await showForm({});
});

/** @param before what was written down in the other language */
async function showForm(before: Record<string, string | string[]>): Promise<void> {
  const view = await ask<AskPageView>('show', { language: start.language, atDoor });
  byId('title').textContent = view.title;
  const website = element('input', { type: 'text', name: 'website', tabindex: '-1', autocomplete: 'off' });
  const send = element('button', { type: 'submit', class: 'wide' }, word(words.send));
  const form = element(
    'form',
    { novalidate: true },
    ...view.questions.flatMap((question) => questionField(question, word(words.notSaid), atDoor)),
    element('div', { class: 'unseen', 'aria-hidden': 'true' }, element('label', {}, word(words.website), website)),
    send,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void during(send, () => sendAll(form, view, website.value));
  });
  show(
    ...otherLanguages(form, view.questions),
    ...view.description.split('\n\n').map((text) => element('p', {}, text)),
  );
  byId('main').append(element('p', { class: 'hint' }, word(words.must)), form);
  fillIn(form, view.questions, before);
  notice('');
}

function otherLanguages(form: HTMLFormElement, questions: readonly Question[]): HTMLElement[] {
  const others = askerLanguages().filter((language) => language !== start.language);
  return others.map((other) => turnTo(other, form, questions));
}

function turnTo(other: AskerLanguage, form: HTMLFormElement, questions: readonly Question[]): HTMLElement {
  const about = { type: 'button', class: 'second', lang: other, dir: directionOf(other) };
  const turn = element('button', about, languageName(other));
  turn.addEventListener('click', () => {
    const before = answersIn(form, questions);
    start.language = other;
    document.documentElement.lang = other;
    document.documentElement.dir = directionOf(other);
    document.querySelector('.leave')?.replaceWith(leaveButton());
    void showForm(before).catch(explain);
  });
  return turn;
}

async function sendAll(form: HTMLFormElement, view: AskPageView, website: string): Promise<void> {
  const answers = answersIn(form, view.questions);
  if (!answers.phone && !answers.email) throw missing('phone', word(words.noContact));
  if (!answers.needs && !answers.note) throw missing('needs', word(words.noNeed));
  const seconds = Math.round((Date.now() - openedAt) / 1000);
  const told = { id, language: start.language, answers, website, seconds, atDoor };
  const { statusLink } = await ask<{ statusLink: string }>('send', told);
  const link = statusLink
    ? [
        element('p', {}, word(words.link)),
        element('p', {}, element('a', { class: 'button', href: statusLink }, word(words.howItStands))),
      ]
    : [];
  show(element('h2', {}, word(words.thanks)), element('p', {}, view.confirmation), ...link);
  notice('');
}

/** Takes the person to what is missing; nothing they wrote goes away. */
function missing(key: string, sentence: string): Declined {
  document.querySelector<HTMLElement>(`[name="${key}"]`)?.focus();
  return new Declined(sentence);
}
