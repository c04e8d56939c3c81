/** A behaviour of Google's that Chapterbook relies on, or has made itself independent of. */
interface Expectation {
  expected: Seen;
  /** What else may be seen without any harm. */
  survives?: readonly Seen[];
  /** What a step by the steward puts right. */
  mends?: readonly Seen[];
  /** Only the Help desk's script is concerned. */
  onlyDesk?: boolean;
}

/**
 * Everything that is looked at, with what Google is expected to do. The question in words stands in `i18n/selfCheck`.
 * Why both are survived for texts: `tables/gateway`.
 */
export const expectations = {
  typedFormula: { expected: 'formula', survives: ['text', 'number'] },
  typedPlus: { expected: 'formula', survives: ['text', 'number'] },
  typedMinus: { expected: 'number', survives: ['text', 'formula'] },
  typedZeros: { expected: 'number', survives: ['text'] },
  typedDate: { expected: 'date', survives: ['text', 'number'] },
  textFormat: { expected: 'parsed', survives: ['text', 'mixed'] },
  apostrophe: { expected: 'otherText', survives: ['text', 'mixed', 'number', 'date'] },
  richText: { expected: 'text' },
  gateway: { expected: 'same' },
  dates: { expected: 'same' },
  formulaSeparator: { expected: 'counts' },
  formulaBack: { expected: 'recognized' },
  marksMove: { expected: 'follows' },
  marksStay: { expected: 'kept' },
  tabMark: { expected: 'found' },
  marksShared: { expected: 'shared' },
  scriptLock: { expected: 'works' },
  documentLock: { expected: 'there', survives: ['none'] },
  properties: { expected: 'kept' },
  pagesAddress: { expected: 'exec', mends: ['none', 'dev'] },
  mailToSelf: { expected: 'sent', survives: ['uncounted'] },
  formPublished: { expected: 'open', onlyDesk: true },
  formAnswers: { expected: 'found', survives: ['late'], onlyDesk: true },
  formErased: { expected: 'works', onlyDesk: true },
  formTab: { expected: 'found', survives: ['late'], onlyDesk: true },
  copyMarks: { expected: 'found', survives: ['lost'], onlyDesk: true },
  twoRuns: { expected: 'held' },
  inTrigger: { expected: 'served', mends: ['refused'] },
  onPage: { expected: 'served', mends: ['refused'] },
  pageMemory: { expected: 'kept', survives: ['lost'] },
} satisfies Record<string, Expectation>;

export type CheckId = keyof typeof expectations;

/** What was seen, in a fixed vocabulary: nothing that stands in the chapter's files can come to lie in a report. */
export type Seen =
  | 'formula'
  | 'number'
  | 'date'
  | 'text'
  | 'otherText'
  | 'parsed'
  | 'mixed'
  | 'kept'
  | 'lost'
  | 'same'
  | 'different'
  | 'counts'
  | 'notCounting'
  | 'recognized'
  | 'follows'
  | 'stays'
  | 'found'
  | 'shared'
  | 'own'
  | 'works'
  | 'there'
  | 'none'
  | 'exec'
  | 'dev'
  | 'sent'
  | 'uncounted'
  | 'late'
  | 'open'
  | 'closed'
  | 'held'
  | 'free'
  | 'served'
  | 'refused'
  | 'never'
  | 'waiting'
  | 'notSeen'
  | 'stopped';

/** `both`: Chapterbook works with it too. `mend`: the steward can put it right. `report`: nobody reckoned with it. */
export type Verdict = 'well' | 'both' | 'mend' | 'report' | 'waiting';

export interface Result {
  id: CheckId;
  expected: Seen;
  seen: Seen;
  verdict: Verdict;
}

type Sight = Partial<Record<CheckId, Seen>>;

/** What is known of the last check, and what has come in since. */
export interface Known {
  where: 'workbook' | 'desk';
  /** Milliseconds since 1970 UTC. */
  now: number;
  last?: { at: number; seen: Sight };
  inTrigger?: Sight;
  onPage?: Sight;
  twoRuns?: Sight;
}

const hour = 3_600_000;

/** What every look that concerns this file came to; one that Google stopped is there too. None before the first check. */
export function results({ where, now, last, inTrigger, onPage, twoRuns }: Known): Result[] {
  if (!last) return [];
  const later: Sight = {
    inTrigger: now - last.at > hour ? 'never' : 'waiting',
    onPage: 'waiting',
    pageMemory: 'waiting',
    twoRuns: 'waiting',
  };
  const found: Sight = { ...later, ...last.seen, ...inTrigger, ...onPage, ...twoRuns };
  return (Object.entries(expectations) as [CheckId, Expectation][])
    .filter(([id, { onlyDesk }]) => (!onlyDesk || where === 'desk') && (id !== 'mailToSelf' || id in last.seen))
    .map(([id, expectation]) => {
      const seen = found[id] ?? 'stopped';
      return { id, expected: expectation.expected, seen, verdict: verdictOn(expectation, seen) };
    });
}

function verdictOn({ expected, survives = [], mends = [] }: Expectation, seen: Seen): Verdict {
  if (seen === expected) return 'well';
  if (seen === 'waiting' || seen === 'notSeen') return 'waiting';
  if (survives.includes(seen)) return 'both';
  return mends.includes(seen) ? 'mend' : 'report';
}
