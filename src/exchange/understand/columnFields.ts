import type { ListKind, Sign } from '../list';
import { choiceIn } from '../records/reading';
import type { Field } from './field';
import { fieldsOf } from './fields';
import { matchHeader } from './headerMatch';
import { checked, looksOf, shareThatLooks, shareThatTells, telling } from './looks';
import { namesInParts } from './nameColumns';

/** A column of a list that is looked at: what stands above it and in it. */
export interface ListColumn {
  readonly header: string;
  /** Filled cells, without blanks around. */
  readonly cells: readonly string[];
}

/** What a column seems to be. `confidence` is from 0 to 1; without a field, that of what it might be. */
export interface ColumnField {
  readonly field: string;
  readonly confidence: number;
  readonly why: Sign;
  readonly perhaps: string;
}

interface Fit {
  readonly column: number;
  readonly field: Field;
  readonly score: number;
  readonly why: Sign;
}

/** From it on, a header says just what a field is called. */
const exact = 0.9;
const wordy: ReadonlySet<Field['looks']> = new Set<Field['looks']>(['label', 'text', 'fullName', 'story']);

const isNumber = (text: string) => /^-?\d+([.,]\d+)?$/.test(text);

/** Below it, a field is only what a column might be. */
const sure = 0.5;
const worthAThought = 0.2;

/**
 * Which column is which field of a kind: the best fit first, and each field once unless several columns may be it.
 * A header that the cells belie is not believed; what cells look like is taken where no header says it.
 */
export function columnFields(kind: ListKind, columns: readonly ListColumn[]): ColumnField[] {
  const fits = columns.flatMap((column, index) => fitsOf(kind, column, index));
  // Sorted by what they are: the order of columns must not matter where two fit alike.
  fits.sort((a, b) => b.score - a.score || a.column - b.column);
  const chosen = new Map<number, Fit>();
  const taken = new Set<string>();
  for (const fit of fits) {
    if (fit.score < sure || chosen.has(fit.column)) continue;
    if (taken.has(fit.field.key) && !(fit.field.several && fit.why === 'header')) continue;
    chosen.set(fit.column, fit);
    taken.add(fit.field.key);
  }
  const found = columns.map((_, index): ColumnField => {
    const fit = chosen.get(index);
    if (fit) return { field: fit.field.key, confidence: fit.score, why: fit.why, perhaps: '' };
    const guess = fits.find(({ column, score }) => column === index && score >= worthAThought);
    const perhaps = guess?.field.key ?? '';
    return { field: '', confidence: guess?.score ?? 0, why: 'nothing', perhaps };
  });
  return namesInParts(found, columns);
}

function fitsOf(kind: ListKind, { header, cells }: ListColumn, column: number): Fit[] {
  const said = matchHeader(kind, header);
  const fits = fieldsOf[kind].flatMap((field): Fit[] => {
    const share = shareThatLooks(field, cells);
    const heard = said.get(field.key) ?? ticked(field, header, cells);
    const seen = byValues(field, shareThatTells(field, cells), header);
    const score = heard > 0 ? believed(field, heard, cells, share) : seen;
    if (score <= 0) return [];
    return [
      {
        column,
        field,
        score: Math.min(1, Math.max(score, seen)),
        why: score >= seen && heard > 0 ? 'header' : 'values',
      },
    ];
  });
  const best = Math.max(0, ...fits.map(({ score }) => score));
  // Whoever says plainly what it is, is nothing else because that is taken.
  return best < exact ? fits : fits.filter(({ score }) => score >= best - 0.2);
}

/** A column of ticks under one of the choices: `Driving` with yes and no in it. */
function ticked({ choices, several }: Field, header: string, cells: readonly string[]): number {
  const isChoice = choices !== undefined && several && choiceIn(choices, header) !== undefined;
  return isChoice && cells.every(looksOf.yesNo) ? 0.8 : 0;
}

/** A header is as good as its cells; one that only nearly says it counts little above mere numbers. */
function believed(
  { looks, choices }: Field,
  heard: number,
  cells: readonly string[],
  share: number | undefined,
): number {
  if (heard < exact && wordy.has(looks) && cells.length > 0 && cells.every(isNumber)) return heard * 0.5;
  if (share === undefined) return heard;
  if (choices) return share > 0 ? heard : heard * 0.85;
  return checked.has(looks) && share < 0.3 ? heard * 0.25 : heard;
}

/** Values alone are never as good as a header that says the same; names are known by them where there is no header. */
function byValues({ looks, choices }: Field, share: number, header: string): number {
  const isNamed = looks === 'fullName' && header === '';
  if (choices || share < 0.6 || !(telling.has(looks) || isNamed)) return 0;
  return (0.75 + 0.25 * share) * (looks === 'day' ? 0.45 : isNamed ? 0.6 : 0.7);
}
