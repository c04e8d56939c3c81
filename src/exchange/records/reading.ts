import type { Choices } from '../../tables/choices';
import { parseChoice } from '../../tables/choices';
import type { Grid } from '../grid';
import type { DateOrder, Layout, Mapping } from '../list';
import type { ListRecord, ReadList, RejectReason, Values, Warning } from '../record';
import { type Moment, momentOf } from './days';
import { type Line, readLines } from './line';
import { isNo, isYes } from './yesNo';

/** A line whose cells are read as what their fields are; what cannot be read is warned about. */
export class Reading {
  constructor(
    readonly line: Line,
    private readonly dates: DateOrder,
    private readonly warnings: Warning[],
  ) {}

  text(field: string): string {
    return this.line.text(field);
  }

  warn(field: string, text: string, what: Warning['what']): void {
    this.warnings.push({ line: this.line.number, field, text, what });
  }

  moment(field: string): Moment | undefined {
    const text = this.text(field);
    const found = text === '' ? undefined : momentOf(text, this.dates);
    if (found === 'undecided') this.warn(field, text, 'undecidedDate');
    else if (!found && text !== '') this.warn(field, text, 'notUnderstood');
    return found === 'undecided' ? undefined : found;
  }

  day(field: string): string | undefined {
    return this.moment(field)?.day;
  }

  number(field: string): number | undefined {
    const text = this.text(field);
    const number = /^(\d+(?:[.,]\d+)?)\s*(?:mi|miles?|millas?|x|times|veces|people|personas)?\.?$/i.exec(text)?.[1];
    if (number === undefined && text !== '') this.warn(field, text, 'notUnderstood');
    return number === undefined ? undefined : Number(number.replace(',', '.'));
  }

  choice(field: string, choices: Choices<string>): string | undefined {
    const text = this.text(field);
    const key = parseChoice(choices, text);
    if (key === undefined && text !== '') this.warn(field, text, 'notUnderstood');
    return key;
  }

  /** Several choices of one cell or of several columns; each that is none of them is warned about. */
  tags(field: string, choices: Choices<string>): string[] {
    const found = new Set<string>();
    for (const { text, header } of this.line.each(field)) {
      const tick = ticked(choices, text, header);
      if (tick !== undefined) {
        if (tick) found.add(tick);
        continue;
      }
      for (const part of text.split(/[,;|\n]/)) {
        const whole = parseChoice(choices, part);
        const pieces = whole === undefined ? part.split(/\s*(?:\/|&|\s(?:and|y|e)\s)\s*/i) : [part];
        for (const piece of pieces) {
          const key = parseChoice(choices, piece);
          if (key !== undefined) found.add(key);
          else if (piece.trim() !== '') this.warn(field, piece.trim(), 'notUnderstood');
        }
      }
    }
    return Object.keys(choices).filter((key) => found.has(key));
  }
}

/**
 * A column of its own for one of the choices, with ticks in it: `Driving`, or `Free: Mornings`.
 * @returns '' for a tick that is not set; undefined when the cell says something else than yes or no
 */
function ticked(choices: Choices<string>, text: string, header: string): string | undefined {
  if (!isYes(text) && !isNo(text)) return undefined;
  const key = choiceIn(choices, header);
  return key === undefined || isYes(text) ? key : '';
}

/** The choice that a header names, by all its words or its last ones: `Free: weekend mornings`. */
export function choiceIn(choices: Choices<string>, header: string): string | undefined {
  const words = header.split(/[\s:,/()-]+/).filter(Boolean);
  for (let from = 0; from < words.length; from += 1) {
    const key = parseChoice(choices, words.slice(from).join(' '));
    if (key !== undefined) return key;
  }
  return undefined;
}

/** Reads a list whose every line is one record. */
export function readEach(
  rows: Grid,
  layout: Layout,
  mapping: Mapping,
  valuesOf: (reading: Reading) => Values | RejectReason,
): ReadList {
  const records: ListRecord[] = [];
  const warnings: Warning[] = [];
  const rejected = readLines(rows, layout, mapping, (line) => {
    const said: Warning[] = [];
    const values = valuesOf(new Reading(line, mapping.dates, said));
    if (typeof values === 'string') return values;
    records.push({ line: line.number, values });
    warnings.push(...said);
    return undefined;
  });
  return { records, rejected, warnings };
}
