import { fillShiftWords } from '../../i18n/roster';
import type { ShiftAhead, WhoFits } from '../../roster/fillShift';
import type { Invited } from '../../roster/inviteToShift';
import { byId, element, show } from './element';
import { openPage } from './frame';
import { notice } from './notices';
import { askSheet, Declined, during, explain } from './server';
import { start, word } from './start';
import { textByHand, textsByHand } from './textByHand';

interface Ahead {
  shifts: ShiftAhead[];
  unreadable: string[];
}

/** As many as one looks at; the rest on request. */
const atFirst = 12;

openPage(async () => {
  const { shifts, unreadable } = await askSheet<Ahead>('shiftsAhead');
  const left = unreadable.length > 0 ? [hint(word(fillShiftWords.unreadable, { shifts: unreadable.join(', ') }))] : [];
  if (shifts.length === 0) {
    show(element('p', {}, word(fillShiftWords.none)), ...left);
    return;
  }
  const field = shiftField(shifts);
  const place = element('div', { id: 'who' });
  show(element('label', { for: 'shift' }, word(fillShiftWords.which)), field, ...left, place);
  if (field.value !== '') await showWho(field.value);
});

function shiftField(shifts: readonly ShiftAhead[]): HTMLSelectElement {
  const wanted = start.about?.shift ?? (shifts.length === 1 ? shifts[0]?.id : '');
  const field = element('select', { id: 'shift' }, element('option', { value: '' }, word(fillShiftWords.choose)));
  for (const { id, title, day, start: from, confirmed, people } of shifts) {
    const line = word(fillShiftWords.line, { title, day, start: from, confirmed, people });
    field.append(element('option', { value: id, selected: id === wanted }, line));
  }
  field.addEventListener('change', () => {
    notice('');
    showWho(field.value).catch(explain);
  });
  return field;
}

async function showWho(shift: string): Promise<void> {
  const place = byId('who');
  place.replaceChildren();
  if (shift === '') return;
  const found = await askSheet<WhoFits>('whoFitsShift', { shift });
  if (byId<HTMLSelectElement>('shift').value !== shift) return;
  place.replaceChildren(...whoFits(found));
}

function whoFits({ shift, asked, fitting, leftOut }: WhoFits): HTMLElement[] {
  const { confirmed, people, invited, waiting } = shift;
  return [
    element('p', {}, word(fillShiftWords.standing, { confirmed, people, invited, waiting })),
    ...(asked.length > 0 ? askedList(asked) : []),
    element('h2', {}, word(fillShiftWords.whoFits)),
    ...(fitting.length === 0 ? [element('p', {}, word(fillShiftWords.nobody))] : []),
    inviteForm(shift.id, fitting, leftOut),
  ];
}

function askedList(asked: WhoFits['asked']): HTMLElement[] {
  const lines = asked.map(({ signUp, name, state, mayShowText }) => {
    const line = element('li', {}, word(fillShiftWords.person, { name, state }));
    if (mayShowText) line.append(textButton(signUp, name));
    return line;
  });
  return [element('h2', {}, word(fillShiftWords.onIt)), element('ul', { class: 'plain' }, ...lines)];
}

function textButton(signUp: string, name: string): HTMLElement {
  const label = word(fillShiftWords.showText, { name });
  const button = element('button', { type: 'button', class: 'second wide' }, label);
  button.addEventListener('click', () =>
    during(button, async () => {
      const text = textByHand(await askSheet('textForSignUp', { signUp }));
      button.replaceWith(text);
      text.querySelector('textarea')?.focus();
      notice('');
    }),
  );
  return button;
}

function inviteForm(shift: string, fitting: WhoFits['fitting'], leftOut: WhoFits['leftOut']): HTMLElement {
  const cards = fitting.map(({ id, name, reasons, hasEmail, planned }) =>
    tick(id, name, [
      ...(planned ? [word(fillShiftWords.planned)] : []),
      ...reasons,
      ...(hasEmail ? [] : [word(fillShiftWords.noEmail)]),
    ]),
  );
  const invite = element('button', { type: 'submit', class: 'wide' }, word(fillShiftWords.invite));
  const mayAsk = leftOut.some((one) => one.mayAsk);
  const form = element(
    'form',
    {},
    ...shownInPart(cards),
    ...(leftOut.length > 0 ? [leftOutList(leftOut)] : []),
    ...(fitting.length > 0 || mayAsk ? [invite] : []),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void during(invite, () => inviteTicked(shift, form));
  });
  return form;
}

/** The first ones, and a button for the rest. */
function shownInPart(cards: readonly HTMLElement[]): HTMLElement[] {
  const rest = cards.slice(atFirst);
  if (rest.length === 0) return [...cards];
  const more = element(
    'button',
    { type: 'button', class: 'second' },
    word(fillShiftWords.more, { count: rest.length }),
  );
  more.addEventListener('click', () => {
    more.replaceWith(...rest);
    rest[0]?.querySelector('input')?.focus();
  });
  return [...cards.slice(0, atFirst), more];
}

function leftOutList(leftOut: WhoFits['leftOut']): HTMLElement {
  const lines = leftOut.map(({ id, name, why, mayAsk }) =>
    mayAsk ? tick(id, name, [why]) : element('p', {}, word(fillShiftWords.person, { name, state: why })),
  );
  return element(
    'details',
    {},
    element('summary', {}, word(fillShiftWords.leftOut, { count: leftOut.length })),
    ...lines,
  );
}

function tick(id: string, name: string, reasons: readonly string[]): HTMLElement {
  const about = element('span', { class: 'hint' }, reasons.join(' · '));
  return element(
    'label',
    { class: 'choice card' },
    element('input', { type: 'checkbox', name: 'volunteer', value: id }),
    element('span', {}, name, element('br'), about),
  );
}

async function inviteTicked(shift: string, form: HTMLFormElement): Promise<void> {
  const ticked = new FormData(form).getAll('volunteer');
  if (ticked.length === 0) throw new Declined(word(fillShiftWords.tickSomeone));
  const { mailed, byHand, already } = await askSheet<Invited>('inviteToShift', { shift, volunteers: ticked });
  await showWho(shift);
  byId('who').prepend(...(byHand.length > 0 ? textsByHand(byHand) : []));
  const news = [
    ...(mailed.length > 0 ? [word(fillShiftWords.mailed, { names: mailed.join(', ') })] : []),
    ...(already.length > 0 ? [word(fillShiftWords.already, { names: already.join(', ') })] : []),
    ...(byHand.length > 0 ? [word(fillShiftWords.byHand)] : []),
  ];
  notice(news.join(' '));
  const next = byId('who').querySelector<HTMLElement>('h2');
  next?.setAttribute('tabindex', '-1');
  next?.focus();
}

function hint(text: string): HTMLElement {
  return element('p', { class: 'hint' }, text);
}
