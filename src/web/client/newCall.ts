import type { CallAhead, CallTaken } from '../../aid/phoneIntake';
import { learnTongues } from '../../aid/tongues';
import { newCallWords as words } from '../../i18n/newCall';
import { callForm, type Filled } from './callForm';
import { spokenMoment } from './callMoment';
import { earlierCases } from './earlierCases';
import { byId, element, show } from './element';
import { openPage } from './frame';
import { notice } from './notices';
import { askSheet, during, explain } from './server';
import { start, word } from './start';

learnTongues({});

type HalfDone = CallAhead['halfDone'][number];

/** A call is kept by itself when nothing was typed for so long. */
const pauseMilliseconds = 3000;

openPage(async () => ahead());

async function ahead(): Promise<void> {
  const known = await askSheet<CallAhead>('callAhead');
  newCall(known);
}

function newCall(known: CallAhead, from?: HalfDone): void {
  const id = from?.id ?? `call-${crypto.randomUUID()}`;
  const form = callForm(known.areas, from?.answers ?? {});
  let person = from?.person ?? '';
  let timer = 0;
  const keep = (done: boolean) => {
    window.clearTimeout(timer);
    const { answers, language } = form.filled();
    return askSheet('keepCall', { id, language, answers, done, ...(person ? { person } : {}) });
  };
  const cases = earlierCases((chosen) => {
    person = chosen;
  });
  form.onTyped((filled) => {
    cases.look(seenBy(filled));
    window.clearTimeout(timer);
    if (hasSomething(filled)) timer = window.setTimeout(() => void keep(false).catch(explain), pauseMilliseconds);
  });
  const finish = element('button', { type: 'submit', class: 'wide' }, word(words.finish));
  const later = element('button', { type: 'button', class: 'second wide' }, word(words.later));
  form.root.append(finish, later);
  form.place.append(cases.root);
  form.root.addEventListener('submit', (event) => {
    event.preventDefault();
    void during(finish, async () => {
      await keep(true);
      saved(await askSheet<CallTaken>('takeCall', { id }));
    });
  });
  later.addEventListener('click', () =>
    during(later, async () => {
      await keep(false);
      await ahead();
      notice(word(words.keptForLater));
    }),
  );
  show(
    element('p', { class: 'hint' }, word(words.sayFirst)),
    aboutUs(known),
    ...(from ? [] : [...halfDone(known), ...setAside(known)]),
    form.root,
  );
  if (from) cases.look(seenBy(form.filled()));
  byId('call-name').focus();
}

const seenBy = ({ answers }: Filled) => ['name', 'phone', 'email'].map((key) => String(answers[key] ?? ''));
const hasSomething = ({ answers }: Filled) => Object.values(answers).some((answer) => answer.length > 0);

/** Who sees it and for how long, folded: for callers who ask. */
function aboutUs({ about }: CallAhead): HTMLElement {
  const lines = about.map((text) => element('p', { class: 'hint' }, text));
  return element('details', {}, element('summary', {}, word(words.ifTheyAsk)), ...lines);
}

/** Calls that were kept half-done, by anybody at this desk. */
function halfDone(known: CallAhead): HTMLElement[] {
  if (known.halfDone.length === 0) return [];
  const lines = known.halfDone.map((one) => {
    const name = String(one.answers.name ?? '') || String(one.answers.phone ?? '') || word(words.noName);
    const goOn = element('button', { type: 'button', class: 'second' }, word(words.goOn, { name }));
    goOn.addEventListener('click', () => newCall(known, one));
    const drop = element('button', { type: 'button', class: 'second' }, word(words.drop));
    drop.addEventListener('click', () =>
      during(drop, async () => {
        await askSheet('dropCall', { id: one.id });
        line.remove();
        notice(word(words.dropped));
      }),
    );
    const line = element(
      'li',
      {},
      element('p', { class: 'hint' }, spokenMoment(one.at, start.language)),
      goOn,
      ' ',
      drop,
    );
    return line;
  });
  const list = element('ul', { class: 'plain' }, ...lines);
  return [element('details', {}, element('summary', {}, `${word(words.halfDone)} (${lines.length})`), list)];
}

function saved(taken: CallTaken): void {
  const lines = (taken?.requests ?? []).map((one) => element('li', {}, word(words.requestLine, one)));
  const another = element('button', { type: 'button', class: 'wide' }, word(words.another));
  another.addEventListener('click', () => void ahead().catch(explain));
  show(
    element('h2', {}, word(words.saved)),
    element('ul', {}, ...lines),
    element('p', {}, word(words.code, { code: taken?.case ?? '' })),
    ...textLink(taken),
    another,
  );
  notice('');
}

/** A text message that is ready to send from this phone or computer. */
function textLink(taken: CallTaken): HTMLElement[] {
  if (!taken?.link || !taken.phone) return [];
  const body = encodeURIComponent(word(words.textBody, { link: taken.link }));
  const href = `sms:${taken.phone.replace(/[^+\d]/g, '')}?body=${body}`;
  return [element('p', {}, element('a', { class: 'button second', href }, word(words.textLink)))];
}

/** Answers from the page that looked like a program's: a person decides. */
function setAside({ setAside: all }: CallAhead): HTMLElement[] {
  if (all.length === 0) return [];
  const lines = all.map(({ id, answers }) => {
    const told = Object.values(answers).flat().join(' · ');
    const decide = (label: typeof words.takeIn, take: boolean, done: typeof words.takeIn) => {
      const button = element('button', { type: 'button', class: 'second' }, word(label));
      button.addEventListener('click', () =>
        during(button, async () => {
          await askSheet('settleSetAside', { id, take });
          line.remove();
          notice(word(done));
        }),
      );
      return button;
    };
    const yes = decide(words.takeIn, true, words.takenIn);
    const line = element('li', {}, element('p', {}, told), yes, ' ', decide(words.notARequest, false, words.dropped));
    return line;
  });
  const summary = element('summary', {}, `${word(words.setAside)} (${lines.length})`);
  return [element('details', {}, summary, element('ul', { class: 'plain' }, ...lines))];
}
