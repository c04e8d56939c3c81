import * as v from 'valibot';
import { setting, settings } from '../chapter/settings';
import { isAskerLanguage, languages, say } from '../i18n/language';
import { mailWords } from '../i18n/mail';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { only, seek } from '../tables/table';
import { isOneAddress } from './address';
import { dueLetters, nextTry, overdueLetters } from './due';
import type { ReadyLetter, Sender } from './letter';
import { linkAddress } from './links';
import type { Contents } from './outbox';
import { type MailRow, mailLog, mailStates } from './tables';
import { abandonedAfter, fateOf } from './trail';

/** Letters that are not done with: Google finds them, the others are not read. */
const open = seek(
  only(mailLog, 'state', 'urgent', 'queuedAt', 'notBefore', 'until', 'tries', 'changedAt', 'run', 'reason'),
  { column: 'state', texts: languages.flatMap((one) => [mailStates.pending[one], mailStates.sending[one]]) },
);

/** Letters that a run has in hand. */
const inHandOf = (run: string) => seek(mailLog, { column: 'run', texts: [run] });

const trails = v.record(
  v.string(),
  v.object({ at: v.number(), begun: v.array(v.string()), threw: v.array(v.string()), ended: v.boolean() }),
);
const takes = v.object({ run: v.string(), may: v.object({ urgent: v.number(), others: v.number() }), trails });

/**
 * Takes the letters that are due in hand for one run, and settles those that a killed run left. Two runs that take the
 * same letter at once both commit, but the first one's mark stays: `lettersInHand` tells who has it.
 * @returns how many this run means to send
 */
export const takeInHand = action(
  'take letters in hand',
  { tables: [open], takes, unlogged: true },
  (book, { run, may, trails }, context) => {
    const { now, language } = context;
    const letters = book.all(mailLog);
    for (const letter of letters) {
      if (letter.state !== 'sending' || (letter.changedAt ?? 0) > now - abandonedAfter) continue;
      const state = fateOf(letter.key, trails[letter.run]);
      const reason = state === 'unclear' ? say(mailWords.interrupted, language) : '';
      const tries = state === 'pending' ? Math.max(0, (letter.tries ?? 1) - 1) : letter.tries;
      book.change(mailLog, letter.key, { state, reason, tries, run: '', changedAt: now });
    }
    for (const { key } of overdueLetters(book.all(mailLog), now)) {
      book.change(mailLog, key, { state: 'dropped', reason: say(mailWords.tooLate, language), changedAt: now });
    }
    const due = dueLetters(book.all(mailLog), now, may);
    for (const { key, tries } of due) {
      book.change(mailLog, key, { state: 'sending', run, tries: (tries ?? 0) + 1, changedAt: now });
    }
    return due.length;
  },
);

/** A letter in hand: ready to go, or with the reason why it cannot. */
export interface InHand {
  key: string;
  to: string;
  letter?: ReadyLetter;
  problem?: string;
  /** What is missing will come: the letter stays in the outbox. */
  waits?: boolean;
}

export const lettersInHand = action(
  'read letters in hand',
  {
    tables: [settings],
    thenReads: [(_, { run }) => [inHandOf(run)]],
    takes: v.object({ run: v.string() }),
    unlogged: true,
  },
  (book, { run }, context): { sender: Sender; letters: InHand[] } => ({
    sender: { chapter: setting(book, 'chapterName'), phone: setting(book, 'phoneToCall') },
    letters: book
      .all(mailLog)
      .filter((row) => row.state === 'sending' && row.run === run)
      .map((row) => ready(row, context)),
  }),
);

function ready(row: MailRow, context: Context): InHand {
  const { key, to, subject } = row;
  if (!isOneAddress(to)) return { key, to, problem: say(mailWords.notAnAddress, context.language) };
  const contents = readContents(row.letter);
  if (!contents) return { key, to, problem: say(mailWords.notReadable, context.language) };
  const { button, ...rest } = contents;
  if (!button) return { key, to, letter: { subject, ...rest } };
  if ('linkId' in button && context.pagesUrl === '') {
    return { key, to, problem: say(mailWords.noPages, context.language), waits: true };
  }
  const address = 'linkId' in button ? linkAddress(button.linkId, context) : button.address;
  return { key, to, letter: { subject, ...rest, button: { label: button.label, address } } };
}

const contentsShape = v.object({
  paragraphs: v.array(v.string()),
  lines: v.optional(v.array(v.object({ text: v.string(), address: v.string() }))),
  button: v.optional(
    v.union([
      v.object({ label: v.string(), linkId: v.string() }),
      v.object({ label: v.string(), address: v.string() }),
    ]),
  ),
  toAsker: v.optional(v.boolean()),
  language: v.pipe(v.string(), v.check(isAskerLanguage)),
});

/** The stored letter; undefined when somebody has changed it so that it cannot be read. */
function readContents(written: string): Contents | undefined {
  try {
    const parsed = v.safeParse(contentsShape, JSON.parse(written));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** What became of a letter: gone, not taken by Google, not known, over the quota, without pages to link to, or not fit to be sent. */
const outcome = v.object({
  key: v.string(),
  was: v.picklist(['sent', 'refused', 'unclear', 'noQuota', 'noPages', 'unfit']),
  reason: v.optional(v.string()),
});
export type Outcome = v.InferOutput<typeof outcome>;

export const noteOutcomes = action(
  'note what became of letters',
  {
    tables: [],
    thenReads: [(_, { run }) => [inHandOf(run)]],
    takes: v.object({ run: v.string(), outcomes: v.array(outcome) }),
    unlogged: true,
  },
  (book, { run, outcomes }, context) => {
    for (const one of outcomes) {
      const letter = book.find(mailLog, one.key);
      if (letter?.run === run) note(book, letter, one, context);
    }
  },
);

const hour = 3_600_000;

function note(book: Book, { key, tries }: MailRow, { was, reason = '' }: Outcome, { now, language }: Context): void {
  const change = (values: Partial<MailRow>) => book.change(mailLog, key, { run: '', changedAt: now, ...values });
  const again = nextTry(tries ?? 1, now);
  if (was === 'sent') change({ state: 'sent', reason: '', letter: '' });
  else if (was === 'noQuota') change({ state: 'pending', tries: Math.max(0, (tries ?? 1) - 1) });
  else if (was === 'noPages') change({ state: 'pending', notBefore: now + hour, tries: 0, reason });
  else if (was === 'unfit') change({ state: 'failed', reason });
  else if (was === 'unclear') change({ state: 'unclear', reason: say(mailWords.unclear, language) });
  else if (again !== undefined) change({ state: 'pending', notBefore: again });
  else change({ state: 'failed', reason: say(mailWords.refused, language, { tries: tries ?? 1 }) });
}
