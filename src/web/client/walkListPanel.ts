import type { Words } from '../../i18n/language';
import { walkWords } from '../../i18n/walk';
import type { DoorQuestion } from '../../turf/questions';
import { visitResults } from '../../turf/tables';
import type { SentVisit } from '../../turf/visitsSent';
import { longestNote } from '../../turf/visitsSent';
import type { VisitResult } from '../../turf/visitsWalked';
import type { WalkListShown } from '../../turf/walkList';
import { element } from './element';
import { problem } from './notices';
import { word } from './start';

/** What a person enters at a door. */
export type Outcome = Pick<SentVisit, 'result' | 'answers' | 'note'>;

/** What cannot be put right by another knock is asked twice. */
const askedTwice: Partial<Record<VisitResult, Words>> = {
  moved: walkWords.sureMoved,
  doNotKnock: walkWords.sureDoNotKnock,
};

/** What a person can enter at a door: a result by one tap, or answers; a note goes with either. */
export function doorPanel(
  id: string,
  { questions, helpPage }: Pick<WalkListShown, 'questions' | 'helpPage'>,
  done: (outcome: Outcome) => void,
): HTMLElement {
  const note = element('input', {
    id: `${id}-note`,
    maxlength: String(longestNote),
    autocomplete: 'off',
    'aria-describedby': `${id}-hint`,
  });
  const results = element('div', { class: 'results', role: 'group', 'aria-label': word(walkWords.whatCame) });
  for (const result of Object.keys(visitResults) as VisitResult[]) {
    results.append(resultButton(result, () => done({ result, answers: {}, note: note.value })));
  }
  const answer = (answers: Record<string, string>) => done({ result: '', answers, note: note.value });
  return element(
    'div',
    { class: 'panel' },
    results,
    ...(questions.length > 0 ? [survey(id, questions, answer)] : []),
    element('label', { for: `${id}-note` }, word(walkWords.note)),
    note,
    element('p', { id: `${id}-hint`, class: 'hint' }, word(walkWords.noteHint)),
    ...needsHelp(helpPage),
  );
}

/** The same plain link at every door: where it was clicked goes nowhere. */
function needsHelp(address: string): HTMLElement[] {
  if (address === '') return [];
  const about = { class: 'button second', href: address, target: '_blank', rel: 'noopener noreferrer' };
  return [
    element('p', {}, element('a', about, word(walkWords.needsHelp))),
    element('p', { class: 'hint' }, word(walkWords.needsHelpHint)),
  ];
}

function resultButton(result: VisitResult, done: () => void): HTMLElement {
  const sure = askedTwice[result];
  let asked = false;
  const button = element('button', {
    type: 'button',
    class: 'second',
    click: () => {
      if (sure && !asked) {
        asked = true;
        button.textContent = word(sure);
      } else done();
    },
  });
  button.textContent = word(visitResults[result]);
  return button;
}

function survey(id: string, questions: readonly DoorQuestion[], done: (answers: Record<string, string>) => void) {
  const fields = questions.map((question, index) => questionFields(`${id}-${index}`, question));
  const save = element(
    'button',
    {
      type: 'button',
      click: () => {
        const chosen = fields.flatMap((field, index): [string, string][] => {
          const { value } = field.querySelector<HTMLInputElement>('input:checked') ?? { value: '' };
          return value === '' ? [] : [[questions[index]?.id as string, value]];
        });
        if (chosen.length === 0) problem(word(walkWords.answersFirst));
        else done(Object.fromEntries(chosen));
      },
    },
    word(walkWords.saveAnswers),
  );
  return element('details', {}, element('summary', {}, word(walkWords.survey)), ...fields, save);
}

function questionFields(name: string, { text, kind, choices }: DoorQuestion): HTMLFieldSetElement {
  const options: [value: string, label: string][] =
    kind === 'yesNo'
      ? [
          ['yes', word(walkWords.yes)],
          ['no', word(walkWords.no)],
        ]
      : (kind === 'score' ? ['1', '2', '3', '4', '5'] : choices).map((one) => [one, one]);
  const field = element('fieldset', {}, element('legend', {}, text));
  if (kind === 'score') field.append(element('p', { class: 'hint' }, word(walkWords.scoreEnds)));
  for (const [value, label] of [...options, ['', word(walkWords.noAnswer)] as [string, string]]) {
    const radio = element('input', { type: 'radio', name, value, checked: value === '' });
    field.append(element('label', { class: 'choice' }, radio, element('span', {}, label)));
  }
  return field;
}
