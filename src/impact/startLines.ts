import { requests, volunteers } from '../chapter/tables';
import { requestStatuses, urgencies } from '../chapter/words';
import type { Language, Words } from '../i18n/language';
import { startWords as words } from '../i18n/start';
import { jobStates, jobs } from '../jobs/tables';
import { mailLog, mailStates } from '../mail/tables';
import { shiftStatuses, shifts } from '../roster/tables';
import type { Choices } from '../tables/choices';
import type { FormulaNames } from '../tables/formulaText';
import { labelInFormula } from '../tables/formulaText';
import type { Columns, Table } from '../tables/table';
import { doors, turfStatuses, turfs, visitResults } from '../turf/tables';
import type { Uses } from './waiting';

/** A count with its words, which link to the tab that it counts. */
export interface StartLine {
  key: keyof typeof words;
  label: Words;
  /** A formula with `;` between arguments. */
  text: string;
  table: Table;
}

const mostNeeds = 5;

/** The most pressing things of what the chapter does: five of them, the first most pressing. */
export function needsYou(uses: Uses, names: FormulaNames, language: Language): StartLine[] {
  const { where, is, oneOf } = inWords(names, language);
  const nobodyYet = (rest: string) => oneOf(requests, 'status', requestStatuses, ['new', 'looking'], rest);
  const urgent = () => `; ${is(requests, 'urgency', urgencies, 'today')}`;
  const listsAre = (status: keyof typeof turfStatuses) => is(turfs, 'status', turfStatuses, status);
  const soon = () => `${where(shifts, 'day', '">="&TODAY()')}; ${where(shifts, 'day', '"<="&TODAY()+3')}`;
  const late = () => `COUNTIFS(${listsAre('out')}; ${where(turfs, 'handedUntil', '"<"&TODAY()')})`;
  const unasked = `COUNTIFS(${where(volunteers, 'joinedOn', '">"&TODAY()-7')}; ${where(volunteers, 'lastAskedAt', '""')})`;
  const somebody = where(volunteers, 'id', '"V-*"');
  const noArea = `COUNTIFS(${somebody}; ${where(volunteers, 'area', '""')})`;
  const noContact = `COUNTIFS(${somebody}; ${where(volunteers, 'phone', '""')}; ${where(volunteers, 'email', '""')})`;
  const lines = [
    ...(uses.aid ? [line('helpToday', requests, nobodyYet(urgent())), line('helpOpen', requests, nobodyYet(''))] : []),
    ...(uses.shifts ? [line('shiftsSoon', shifts, notCancelled(soon(), names, language))] : []),
    ...(uses.doors ? [line('listsLate', turfs, late())] : []),
    line('newVolunteers', volunteers, unasked),
    ...(uses.doors ? [line('listsReady', turfs, `COUNTIFS(${listsAre('ready')})`)] : []),
    line('lettersStuck', mailLog, oneOf(mailLog, 'state', mailStates, ['failed', 'unclear'])),
    line('jobsStopped', jobs, oneOf(jobs, 'state', jobStates, ['stopped'])),
    line('noContact', volunteers, noContact),
    line('noArea', volunteers, noArea),
  ];
  return lines.slice(0, mostNeeds);
}

/** What has happened, or will, on this day. */
export function today(uses: Uses, names: FormulaNames, language: Language): StartLine[] {
  const { where } = inWords(names, language);
  const help = () => [
    line('askedToday', requests, `COUNTIFS(${where(requests, 'askedOn', 'TODAY()')})`),
    line('closedToday', requests, `COUNTIFS(${where(requests, 'closedOn', 'TODAY()')})`),
  ];
  return [
    ...(uses.aid ? help() : []),
    ...(uses.shifts
      ? [line('shiftsToday', shifts, notCancelled(where(shifts, 'day', 'TODAY()'), names, language))]
      : []),
    ...(uses.doors ? [line('doorsToday', doors, `COUNTIFS(${where(doors, 'lastVisitAt', '">="&TODAY()')})`)] : []),
    line('joinedToday', volunteers, `COUNTIFS(${where(volunteers, 'joinedOn', 'TODAY()')})`),
  ];
}

const thisMonth = '">="&(EOMONTH(TODAY(); -1)+1)';

export function togetherInHelp(names: FormulaNames, language: Language): StartLine[] {
  const { where, is } = inWords(names, language);
  const helped = `COUNTIFS(${where(requests, 'closedOn', thisMonth)}; ${where(requests, 'takenBy', '"?*"')})`;
  return [
    line('askedMonth', requests, `COUNTIFS(${where(requests, 'askedOn', thisMonth)})`),
    line('helpedMonth', requests, helped),
    line('inHand', requests, `COUNTIFS(${is(requests, 'status', requestStatuses, 'taken')})`),
  ];
}

export function togetherAtDoors(names: FormulaNames, language: Language): StartLine[] {
  const { where, is } = inWords(names, language);
  const visited = where(doors, 'lastVisitAt', thisMonth);
  const known = where(doors, 'id', '"D-*"');
  const unvisited = `COUNTIFS(${known}) - COUNTIFS(${known}; ${where(doors, 'visits', '">0"')})`;
  const placeless = `COUNTIFS(${known}) - COUNTIFS(${known}; ${where(doors, 'lat', '"<=90"')})`;
  return [
    line('doorsMonth', doors, `COUNTIFS(${visited})`),
    line('talkedMonth', doors, `COUNTIFS(${visited}; ${is(doors, 'lastResult', visitResults, 'talked')})`),
    line('doorsOpen', doors, unvisited),
    line('doorsPlaceless', doors, placeless),
  ];
}

export function longTasks(names: FormulaNames, language: Language): StartLine {
  const { oneOf } = inWords(names, language);
  return line('jobsRunning', jobs, oneOf(jobs, 'state', jobStates, ['filling', 'waiting', 'running']));
}

function line(key: keyof typeof words, table: Table, text: string): StartLine {
  return { key, label: words[key], table, text };
}

/** A shift that says nothing of its status takes place. */
function notCancelled(which: string, names: FormulaNames, language: Language): string {
  const cancelled = inWords(names, language).is(shifts, 'status', shiftStatuses, 'cancelled');
  return `COUNTIFS(${which}) - COUNTIFS(${which}; ${cancelled})`;
}

/** Conditions of COUNTIFS: a column and what it must be. */
function inWords({ column }: FormulaNames, language: Language) {
  const where = <C extends Columns>(table: Table<C>, key: keyof C & string, wanted: string) =>
    `${column(table, key)}; ${wanted}`;
  const is = <C extends Columns, K extends string>(
    table: Table<C>,
    key: keyof C & string,
    list: Choices<K>,
    choice: K,
  ) => where(table, key, labelInFormula(list, choice, language));
  const oneOf = <C extends Columns, K extends string>(
    table: Table<C>,
    key: keyof C & string,
    list: Choices<K>,
    wanted: readonly K[],
    rest = '',
  ) => wanted.map((choice) => `COUNTIFS(${is(table, key, list, choice)}${rest})`).join(' + ');
  return { where, is, oneOf };
}
