import { now } from '../google/clock';
import type { Form } from '../google/forms';
import {
  addQuestion,
  forgetResponses,
  formById,
  hasItem,
  makeForm,
  responsesSince,
  sendAnswersTo,
} from '../google/forms';
import { answersIn, answerText, forgetAnswers, isPublished, keepAnswersInForm } from '../google/formTrial';
import { copyOfFile, likeAnother, makeFile, removeTab } from '../google/scratch';
import type { SpreadsheetFile } from '../google/spreadsheet';
import { fileById, fileId, fileMark, markFile, ownFile, tabsOf } from '../google/spreadsheet';
import type { Look, Place, Sight } from './check';
import { allKept, forget, keep } from './kept';
import { scratchMark, scratchName } from './scratch';

/** A scratch file of the Help desk's, the same each time while it is there: all of its tabs but the first are ours. */
export const scratchFile: Place = {
  file: () => {
    const { file } = allKept();
    const found = (file && quietly(() => fileById(file.id))) ?? freshFile();
    likeAnother(found, ownFile());
    return found;
  },
  clear: () => {
    const { file, form } = allKept();
    const [ours, answers] = [file && quietly(() => fileById(file.id)), form && formById(form.id)];
    if (answers) {
      quietly(() => keepAnswersInForm(answers));
      forgetAnswers(answers);
    }
    if (ours) for (const tab of tabsOf(ours).slice(1)) removeTab(ours, tab);
  },
};

function freshFile(): SpreadsheetFile {
  const file = makeFile(scratchName);
  keep('file', { id: fileId(file) });
  forget('copy');
  return file;
}

const answer = '=a trial answer';
const hour = 3_600_000;

/** A form of the check's own, that nobody is told of. */
export const forms: Look = ({ file }) => {
  const { form, item } = scratchForm();
  const before = tabsOf(file).length;
  sendAnswersTo(form, fileId(file));
  answerText(form, item, answer);
  const [found, ...more] = responsesSince(form, now() - hour, () => false);
  const seen: Sight = {
    formPublished: isPublished(form) ? 'open' : 'closed',
    formTab: tabsOf(file).length > before ? 'found' : 'late',
  };
  if (!found) return { ...seen, formAnswers: 'late', formErased: 'notSeen' };
  const isOurs = more.length === 0 && found.answers.some((one) => one.item === item && one.answer === answer);
  forgetResponses(form, [found.id]);
  const formErased = answersIn(form) === 0 ? 'works' : 'kept';
  return { ...seen, formAnswers: isOurs ? 'found' : 'different', formErased };
};

/** Made once: a copy cannot be deleted again, and what was seen of it holds. */
export const copies: Look = ({ file }) => {
  const known = allKept().copy;
  if (known) return known;
  markFile(file, scratchMark, scratchName);
  const copy = copyOfFile(file, `${scratchName} (2)`);
  const isMarked = fileMark(copy, scratchMark) === scratchName && fileId(copy) !== fileId(file);
  const seen: Sight = { copyMarks: isMarked ? 'found' : 'lost' };
  keep('copy', seen);
  return seen;
};

function scratchForm(): { form: Form; item: string } {
  const known = allKept().form;
  const there = known && formById(known.id);
  const id = there ? known.id : makeForm(scratchName);
  keep('form', { ...(there ? known : {}), id });
  const form = there ?? formById(id);
  if (!form) throw new Error('The form of the check cannot be opened');
  const item =
    known?.item && hasItem(form, known.item)
      ? known.item
      : addQuestion(form, { kind: 'text', title: '?', help: '', required: false, choices: [] });
  keep('form', { id, item });
  return { form, item };
}

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
