import type { FormatName, ListKind } from '../list';
import { headerWords } from './headerMatch';

interface KnownFormat {
  readonly name: FormatName;
  readonly kind: ListKind;
  /** Each of these stands in the header; of an array, one of them. Without blanks, case and punctuation. */
  readonly has: readonly (string | readonly string[])[];
}

/** Exports by the headers that no other list has together, most particular first. */
const formats: readonly KnownFormat[] = [
  { name: 'vanExportJob', kind: 'doors', has: ['canvassfilerequestid', 'vanid'] },
  {
    name: 'vanSurveyReport',
    kind: 'visits',
    has: ['voterfilevanid', 'surveyresponse', 'surveyquestionname', 'datecanvassed'],
  },
  { name: 'vanContactHistory', kind: 'visits', has: ['voterfilevanid', 'datecanvassed', 'result', 'contacttype'] },
  {
    name: 'vanList',
    kind: 'doors',
    has: [['voterfilevanid', 'vanid'], 'lastname', ['streetname', 'vaddress', 'address']],
  },
  {
    name: 'actionNetwork',
    kind: 'volunteers',
    has: ['firstname', 'lastname', 'email', ['can2phone', 'can2useraddress', 'can2usertags', 'can2subscriptiondate']],
  },
  { name: 'mobilize', kind: 'signUps', has: ['email', 'eventid', 'timeslotid', 'signupcreatedtime'] },
  { name: 'mobilizeReport', kind: 'signUps', has: ['email', 'eventid', 'timeslotstart', 'attendancestatus'] },
];

/** The export that a header is known to be of; undefined for any other list. */
export function knownFormat(header: readonly string[]): Pick<KnownFormat, 'name' | 'kind'> | undefined {
  const names = new Set(header.map((text) => headerWords(text).replace(/ /g, '')));
  return formats.find(({ has }) => has.every((one) => [one].flat().some((name) => names.has(name))));
}

/**
 * The columns of New York State's voter file, which has no header, by position; '' for those that are not read. Election
 * districts are numbered anew in each assembly district: they are no areas by themselves.
 */
export const nysFields: readonly string[] =
  'lastName firstName middleName nameSuffix number half prefix street suffix unitType unit address city zip - - - - - - sex party - - - - - - - - - - - - - - - - - - - status - - - vanId -'
    .split(' ')
    .map((key) => (key === '-' ? '' : key));

const nysId = /^NY\d{18}$/;

/** Whether lines without a header are of that file: 47 cells, with the State's id of the voter in the last but one. */
export function isNysVoterFile(lines: readonly (readonly string[])[]): boolean {
  const filled = lines.filter((row) => row.some((cell) => cell.trim() !== ''));
  const isIts = (row: readonly string[]) => nysId.test((row[nysFields.length - 2] ?? '').trim());
  return filled.length > 0 && filled.filter(isIts).length >= filled.length * 0.8;
}
