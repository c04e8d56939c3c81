import { plain } from '../../recognize/plain';
import { parseChoice } from '../../tables/choices';
import { visitResults } from '../../turf/tables';
import type { Grid } from '../grid';
import type { Layout, Mapping } from '../list';
import type { ListRecord, ReadList, RejectReason, Values, Warning } from '../record';
import { readLines } from './line';
import { Reading } from './reading';
import { told } from './told';

type Open = { line: number; values: Values; answers: Record<string, string>; also: number[] };

/**
 * Visits of a contact history or a survey report: who by the id of the voter file, the day, the result in our words.
 * The answers of one person on one day are one visit.
 */
export function readVisits(rows: Grid, layout: Layout, mapping: Mapping): ReadList {
  const warnings: Warning[] = [];
  const met = new Map<string, Open>();
  const rejected = readLines(rows, layout, mapping, (line) => {
    const said: Warning[] = [];
    const visit = visitOf(new Reading(line, mapping.dates, said));
    if (typeof visit === 'string') return visit;
    warnings.push(...said);
    const { question, answer, values } = visit;
    const key = JSON.stringify(values);
    const open = met.get(key);
    const isMore = open !== undefined && question !== '' && open.answers[question] === undefined;
    if (isMore) {
      open.answers[question] = answer;
      open.also.push(line.number);
      return undefined;
    }
    const answers: Record<string, string> = Object.create(null);
    if (question !== '') answers[question] = answer;
    met.set(open ? `${key}#${line.number}` : key, { line: line.number, values, answers, also: [] });
    return undefined;
  });
  return { records: [...met.values()].map(recordOf), rejected, warnings };
}

function recordOf({ line, values, answers, also }: Open): ListRecord {
  const said =
    Object.keys(answers).length > 0
      ? { ...values, answers: JSON.stringify(answers, Object.keys(answers).sort()) }
      : values;
  return { line, values: said, ...(also.length > 0 ? { also } : {}) };
}

function visitOf(reading: Reading): { values: Values; question: string; answer: string } | RejectReason {
  const [voterFileId, name] = [reading.text('voterFileId'), reading.text('personName')];
  if (voterFileId === '' && name === '') return 'noName';
  const on = reading.moment('day');
  if (!on) return 'noDay';
  const [question, answer] = [reading.text('question'), reading.text('response')];
  const printed = reading.text('result');
  // Who answered a question was met.
  const result = printed === '' && answer !== '' ? 'talked' : visitResult(printed);
  if (result === 'notAtTheDoor') return result;
  if (result === undefined) return 'unknownResult';
  if (destructive.has(plain(printed))) reading.warn('result', printed, 'destructive');
  const at = [on.day, on.time].filter(Boolean).join('T');
  return { values: told({ voterFileId, name, at, result }), question: answer === '' ? '' : question, answer };
}

const destructive = new Set(['moved', 'deceased', 'fallecido', 'fallecida']);

/** What VAN and people write, in our words; what is said of telephones and letters is no knock. */
const ofVan = new Map<string, keyof typeof visitResults | 'notAtTheDoor'>(
  Object.entries({
    deceased: 'moved',
    fallecido: 'moved',
    fallecida: 'moved',
    'language barrier': 'comeBack',
    'wrong number': 'notAtTheDoor',
    disconnected: 'notAtTheDoor',
    'left message': 'notAtTheDoor',
    'do not call': 'notAtTheDoor',
    'do not email': 'notAtTheDoor',
    'do not mail': 'notAtTheDoor',
    'do not text': 'notAtTheDoor',
  } as const),
);

function visitResult(text: string): keyof typeof visitResults | 'notAtTheDoor' | undefined {
  return ofVan.get(plain(text)) ?? parseChoice(visitResults, text);
}
