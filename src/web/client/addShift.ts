import type { Language } from '../../i18n/language';
import { addShiftWords, shiftProblemWords } from '../../i18n/roster';
import type { ShiftEntry, ShiftProblems } from '../../roster/shiftEntry';
import { entryChoices, shiftProblems } from '../../roster/shiftEntry';
import { byId, element, show } from './element';
import { openPage } from './frame';
import { notice } from './notices';
import { askSheet, closeDialog, Declined, during } from './server';
import { word } from './start';

interface Ahead {
  /** `YYYY-MM-DD` in the chapter's time zone. */
  today: string;
  areas: { id: string; name: string }[];
}

type Field = keyof ShiftEntry;
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Option = readonly [value: string, label: string];

const required: readonly Field[] = ['title', 'kind', 'day', 'start', 'end', 'place', 'people'];

openPage(async () => showForm(await askSheet<Ahead>('shiftAhead')));

function showForm(ahead: Ahead): void {
  const controls = controlsFor(ahead);
  const add = element('button', { type: 'submit', class: 'wide' }, word(addShiftWords.add));
  const form = element('form', { novalidate: true }, ...labelled(controls), add);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void during(add, () => save(controls, ahead));
  });
  show(form);
}

function controlsFor({ today, areas }: Ahead): Record<Field, Control> {
  const any: Option = ['', word(addShiftWords.any)];
  const places = areas.map(({ id, name }): Option => [id, name]);
  return {
    title: element('input', { type: 'text', maxlength: '200' }),
    kind: select(listOf('kind')),
    day: element('input', { type: 'date', min: today }),
    start: element('input', { type: 'time' }),
    end: element('input', { type: 'time' }),
    place: element('input', { type: 'text', maxlength: '200' }),
    area: select([['', word(addShiftWords.noArea)], ...places]),
    people: element('input', { type: 'number', min: '1', max: '500', inputmode: 'numeric' }),
    skill: select([any, ...listOf('skill')]),
    language: select([any, ...listOf('language')]),
    notes: element('textarea', { rows: '3', maxlength: '2000' }),
  };
}

function listOf(field: keyof typeof entryChoices): Option[] {
  const words: Record<string, Record<Language, string>> = entryChoices[field];
  return Object.entries(words).map(([key, label]): Option => [key, word(label)]);
}

function select(options: readonly Option[]): HTMLSelectElement {
  return element('select', {}, ...options.map(([value, label]) => element('option', { value }, label)));
}

/** Each control with its label, and room below it for what is wrong. */
function labelled(controls: Record<Field, Control>): HTMLElement[] {
  return entries(controls).flatMap(([field, control]) => {
    control.id = controlId(field);
    control.setAttribute('aria-describedby', problemId(field));
    if (required.includes(field)) control.setAttribute('aria-required', 'true');
    const hint = field === 'title' ? [element('p', { class: 'hint' }, word(addShiftWords.titleHint))] : [];
    return [
      element('label', { for: controlId(field) }, word(addShiftWords[field])),
      ...hint,
      control,
      element('p', { id: problemId(field), class: 'wrong' }),
    ];
  });
}

async function save(controls: Record<Field, Control>, ahead: Ahead): Promise<void> {
  const entry = Object.fromEntries(entries(controls).map(([field, { value }]) => [field, value.trim()])) as never;
  const problems = shiftProblems(entry, ahead.today);
  mark(controls, problems);
  if (Object.keys(problems).length > 0) throw new Declined(word(addShiftWords.problems));
  await askSheet('saveShift', entry);
  const { value: title } = controls.title;
  const another = element('button', { type: 'button' }, word(addShiftWords.another));
  another.addEventListener('click', () => {
    notice('');
    showForm(ahead);
    byId(controlId('title')).focus();
  });
  const close = element('button', { type: 'button', class: 'second' }, word(addShiftWords.close));
  close.addEventListener('click', closeDialog);
  show(element('p', {}, word(addShiftWords.fillNow)), another, close);
  notice(word(addShiftWords.added, { title }));
  another.focus();
}

/** Says at each field what is wrong with it, and takes the person to the first one. */
function mark(controls: Record<Field, Control>, problems: ShiftProblems): void {
  for (const [field, control] of entries(controls)) {
    const problem = problems[field];
    control.setAttribute('aria-invalid', String(problem !== undefined));
    byId(problemId(field)).textContent = problem ? word(shiftProblemWords[problem]) : '';
  }
  entries(controls)
    .find(([field]) => problems[field])?.[1]
    .focus();
}

const controlId = (field: Field) => `shift-${field}`;
const problemId = (field: Field) => `${field}Problem`;

function entries(controls: Record<Field, Control>): [Field, Control][] {
  return Object.entries(controls) as [Field, Control][];
}
