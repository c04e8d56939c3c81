import type { EarlierCase } from '../../aid/earlierCases';
import { spokenDay } from '../../i18n/days';
import { newCallWords as words } from '../../i18n/newCall';
import { standingWords } from '../../i18n/standing';
import { element } from './element';
import { notice } from './notices';
import { askSheet, during, explain } from './server';
import { start, word } from './start';

/** Between a key and the next look: as fast as people type, nobody is asked. */
const pauseMilliseconds = 600;

/**
 * Earlier cases that fit what is typed, each with its requests and what can be done at once.
 * @param choose told the id of the case that the caller is; '' for somebody else
 */
export function earlierCases(choose: (person: string) => void) {
  const root = element('div', { id: 'earlier' });
  let timer = 0;
  let last = '';
  let chosen = false;
  const look = (typed: string[]) => {
    const now = JSON.stringify(typed);
    window.clearTimeout(timer);
    if (now === last || chosen) return;
    timer = window.setTimeout(() => {
      last = now;
      void askSheet<EarlierCase[]>('findCases', { typed })
        .then((found) => {
          if (now === last && !chosen) root.replaceChildren(...cards(found));
        })
        .catch(explain);
    }, pauseMilliseconds);
  };
  const cards = (found: EarlierCase[]) =>
    found.length === 0 ? [] : [element('h2', {}, word(words.earlier)), ...found.map((one) => card(one, take))];
  const take = ({ id, name }: EarlierCase) => {
    chosen = true;
    choose(id);
    const no = element('button', { type: 'button', class: 'second' }, word(words.notTheSame));
    no.addEventListener('click', () => {
      chosen = false;
      last = '';
      choose('');
      root.replaceChildren();
    });
    root.replaceChildren(element('p', {}, word(words.sameCase, { name: name || id })), no);
    no.focus();
  };
  return { root, look };
}

function card(one: EarlierCase, take: (one: EarlierCase) => void): HTMLElement {
  const { id, name, phone, email, erased, say, requests } = one;
  if (erased) return element('p', { class: 'hint' }, word(words.erasedCase));
  const use = element('button', { type: 'button', class: 'second' }, word(words.useCase, { name: name || id }));
  use.addEventListener('click', () => take(one));
  const lines = requests.map((request) => requestLine(request));
  return element(
    'div',
    { class: 'card' },
    element('h3', {}, [name, phone, email].filter(Boolean).join(', ') || id),
    element('p', { class: 'hint' }, id),
    ...(say.length > 0 ? [element('p', {}, word(words.readOut, { sentences: spoken(say) }))] : []),
    element('ul', { class: 'plain' }, ...lines),
    use,
  );
}

const spoken = (states: EarlierCase['say']) => states.map((state) => word(standingWords[state])).join(' ');

function requestLine({ id, need, status, askedOn }: EarlierCase['requests'][number]): HTMLElement {
  const day = askedOn && spokenDay(askedOn, start.language);
  const again = element('button', { type: 'button', class: 'second' }, word(words.again, { need }));
  again.addEventListener('click', () =>
    during(again, async () => {
      const made = await askSheet<{ id: string; need: string; urgency: string }>('askAgain', { request: id });
      again.remove();
      notice(word(words.askedAgain, made));
    }),
  );
  return element('li', {}, element('p', {}, word(words.line, { need, status, day })), again);
}
