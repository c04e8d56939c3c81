import type { DateOrder, FormatName, ListKind } from '../../../src/exchange/list';
import type { RejectReason, Values } from '../../../src/exchange/record';

/** What a sensible organizer expects of a list. Lines are counted from 1, as people see them. */
export interface Expected {
  readonly file: string;
  /** Which list of the file, when there are several. */
  readonly list?: number;
  /** What makes it awkward. */
  readonly why: string;
  readonly kind: ListKind;
  readonly format?: FormatName;
  /** One a column, blanks between; - for a column that stays the chapter's own. */
  readonly fields: string;
  readonly dates?: DateOrder;
  readonly headerLines?: readonly number[];
  readonly askers?: true;
  /** What each record tells, as far as it matters. */
  readonly records: readonly Values[];
  /** Who lives behind each door. */
  readonly people?: readonly (readonly Values[])[];
  readonly rejected?: Readonly<Record<number, RejectReason>>;
  readonly warnings?: number;
}

const ana = { name: 'Ana Ejemplo', phone: '+17035550101' };
const bo = { name: 'Bo Sample', phone: '+17035550102' };
const cara = { name: 'Cara Muestra', phone: '+17035550103' };
const volunteers = { kind: 'volunteers' as const, format: 'list' as const };

export const expected: readonly Expected[] = [
  {
    ...volunteers,
    file: 'phone-list.csv',
    why: 'two phone columns, two numbers in one cell, a skill as a question',
    fields: 'name phone phone skills',
    records: [{ ...ana, skills: ['driving'] }, bo, { ...cara, skills: ['driving'] }],
    warnings: 1,
  },
  {
    ...volunteers,
    file: 'three-titles.csv',
    why: 'three title lines, one with a comma, one with a date',
    fields: 'name email phone area',
    headerLines: [4],
    records: [
      { ...ana, email: 'ana@example.org', area: 'Hill' },
      { ...bo, area: 'Harbor' },
    ],
  },
  {
    ...volunteers,
    file: 'two-header-lines.csv',
    why: 'a line of groups above headers that need none, ticks under skills',
    fields: 'firstName lastName phone email skills skills joinedOn',
    headerLines: [2],
    dates: 'ymd',
    records: [
      { ...ana, skills: ['driving'], joinedOn: '2026-01-14' },
      { ...bo, skills: ['driving', 'cooking'] },
    ],
  },
  {
    ...volunteers,
    file: 'gaps.csv',
    why: 'empty columns and lines between',
    fields: 'name - phone - email',
    records: [ana, bo, { name: 'Cara Muestra', email: 'cara@example.org' }],
    rejected: { 2: 'blank', 4: 'blank', 6: 'blank', 7: 'blank' },
  },
  {
    ...volunteers,
    file: 'last-first.csv',
    why: 'last name first, Jr., a language nobody knows',
    fields: 'name phone languages',
    records: [
      { ...ana, languages: ['en', 'es'] },
      { name: 'Bo Sample Jr.', languages: ['es'] },
      { name: 'Cara Muestra' },
    ],
    warnings: 1,
  },
  {
    ...volunteers,
    file: 'names-in-two.csv',
    why: 'Spanish headers, names in two columns',
    fields: 'firstName lastName phone email area languages',
    records: [
      { ...ana, area: 'Arlandria', languages: ['es'] },
      { name: 'Beto de la Muestra', languages: ['en'] },
    ],
  },
  {
    ...volunteers,
    file: 'mixed-languages.csv',
    why: 'headers in two languages at once',
    fields: 'name phone area -',
    records: [
      { ...ana, area: 'Arlandria' },
      { ...bo, area: 'Del Ray' },
    ],
  },
  {
    ...volunteers,
    file: 'days-first.csv',
    why: 'semicolons, the day before the month',
    fields: 'name phone joinedOn',
    dates: 'dmy',
    records: [{ ...ana, joinedOn: '2026-03-14' }, { joinedOn: '2026-04-03' }],
  },
  {
    ...volunteers,
    file: 'months-first.csv',
    why: 'three ways to write a day',
    fields: 'name phone joinedOn',
    dates: 'mdy',
    records: [{ joinedOn: '2026-03-14' }, { joinedOn: '2026-03-03' }, { joinedOn: '2026-03-05' }],
  },
  {
    ...volunteers,
    file: 'undecidable-days.csv',
    why: 'no day above 12',
    fields: 'name phone joinedOn',
    dates: 'undecided',
    records: [ana, bo],
    warnings: 2,
  },
  {
    ...volunteers,
    file: 'totals-and-colors.csv',
    why: 'a total and what the colors mean',
    fields: 'name phone email -',
    records: [ana, bo],
    rejected: { 4: 'total', 5: 'blank', 6: 'note', 7: 'note', 8: 'note' },
  },
  {
    ...volunteers,
    file: 'pasted-twice.csv',
    why: 'two lists pasted one below the other',
    fields: 'name phone email',
    records: [ana, bo],
    rejected: { 3: 'header' },
  },
  {
    ...volunteers,
    file: 'example-row.csv',
    why: 'a line that only shows how to fill it in',
    fields: 'name phone email',
    records: [ana],
    rejected: { 2: 'note' },
  },
  {
    ...volunteers,
    file: 'lying-header.csv',
    why: 'phones under Email and e-mails under Phone',
    fields: 'name phone email',
    records: [{ ...ana, email: 'ana@example.org' }, { ...bo, email: 'bo@example.org' }, cara],
  },
  {
    ...volunteers,
    file: 'same-header-twice.csv',
    why: 'the same headers twice',
    fields: 'name phone phone -',
    records: [ana, bo],
    warnings: 1,
  },
  {
    ...volunteers,
    file: 'broken-headers.csv',
    why: 'line breaks in headers',
    fields: 'name phone email',
    records: [ana],
  },
  {
    ...volunteers,
    file: 'spreadsheet-numbers.csv',
    why: 'phones that a spreadsheet took for numbers',
    fields: 'name phone email',
    records: [ana, bo, { name: 'Cara Muestra' }, { name: 'Dana Muestra', phone: '555-0104' }],
    warnings: 1,
  },
  {
    ...volunteers,
    file: 'long-stories.csv',
    why: 'long notes with commas, quotes and lines of their own',
    fields: 'name phone -',
    records: [ana, bo],
  },
  {
    ...volunteers,
    file: 'form-answers.csv',
    why: 'the answers of a form, questions as headers',
    fields: 'joinedOn email name phone skills free',
    dates: 'mdy',
    records: [
      { ...ana, skills: ['driving', 'cooking'], free: ['weekdayMornings'], joinedOn: '2026-03-14' },
      { ...bo, skills: ['phoneCalls'], free: ['weekendMornings', 'weekendAfternoons'] },
    ],
  },
  {
    file: 'askers.csv',
    why: 'who asked for help, with their story',
    kind: 'requests',
    fields: 'askedOn askerName askerPhone askerAddress need urgency askerStory',
    dates: 'mdy',
    askers: true,
    records: [{ need: 'food', urgency: 'today', askedOn: '2026-03-14' }],
  },
  {
    file: 'askers-es.csv',
    why: 'the same in Spanish',
    kind: 'requests',
    fields: 'askerName askerPhone askerAddress need',
    askers: true,
    records: [{ need: 'food' }],
  },
  {
    file: 'needs-without-names.csv',
    why: 'requests that name nobody who asked',
    kind: 'requests',
    fields: 'need area status takenBy askedOn quantity',
    dates: 'ymd',
    records: [
      { need: 'food', area: 'Arlandria', status: 'closed', takenBy: 'Ana Ejemplo', quantity: 4 },
      { need: 'ride', status: 'looking' },
      { need: 'repairs', status: 'waiting' },
    ],
  },
  {
    file: 'ledger.csv',
    why: 'money, for which there is no tab',
    kind: 'ledger',
    fields: 'day what amount payee fund',
    dates: 'mdy',
    records: [],
    rejected: { 2: 'noTab', 3: 'noTab' },
  },
  {
    file: 'shifts.csv',
    why: 'clocks of both kinds',
    kind: 'shifts',
    fields: 'day start end title place people',
    dates: 'mdy',
    records: [
      { title: 'Food pack', day: '2026-03-14', start: '09:00', end: '11:30', place: 'Church hall', people: 5 },
      { title: 'Doors', start: '17:30', end: '19:00' },
    ],
  },
  { ...volunteers, file: 'header-only.csv', why: 'nothing below the header', fields: 'name phone email', records: [] },
  {
    file: 'plain-addresses.txt',
    why: 'addresses and nothing else, no header',
    kind: 'doors',
    format: 'addresses',
    fields: 'address',
    headerLines: [],
    records: [
      { address: '321 First St, Alexandria VA 22314', zip: '22314' },
      { address: '325 First St, Alexandria VA 22314' },
      { address: '327 First St Apt 2, Alexandria VA 22314', unit: 'Apt 2' },
    ],
    rejected: { 3: 'poBox', 5: 'noNumber' },
  },
  {
    file: 'addresses-with-units.csv',
    why: 'units in a column of their own, a ZIP without its zero',
    kind: 'doors',
    format: 'addresses',
    fields: 'address unit city state zip area',
    records: [
      { address: '321 First St', unit: '2', area: 'City Hall' },
      { address: '321 First St', unit: '3' },
      { address: '325 N Alfred St', zip: '02134' },
    ],
  },
  {
    file: 'van-list.xls',
    why: 'VAN’s .xls: text in UTF-16 with tabs',
    kind: 'doors',
    format: 'vanList',
    fields:
      'vanId sex lastName firstName nameSuffix phone party age number half prefix street type unit city state zip area',
    records: [
      { address: '314 N Peña St', zip: '22314', area: 'Old Town' },
      { address: '316 1/2 Oak Ave, 4B', unit: '4B' },
    ],
    people: [
      [
        { voterFileId: '101', firstName: 'Ana', lastName: 'Ejemplo' },
        { voterFileId: '102', firstName: 'Bo', lastName: 'Sample Jr' },
      ],
      [{ voterFileId: '103' }],
    ],
  },
  {
    file: 'van-export-job.csv',
    why: 'VAN’s export job',
    kind: 'doors',
    format: 'vanExportJob',
    fields: '- vanId address firstName lastName - city state zip - - phone phone - party -',
    records: [{ address: '314 Oak St, Alexandria', zip: '22314' }],
    people: [[{ voterFileId: '101', firstName: 'Ana' }]],
  },
  {
    file: 'van-contact-history.csv',
    why: 'VAN’s contacts, by phone too',
    kind: 'visits',
    format: 'vanContactHistory',
    fields: 'voterFileId personName day result - canvasser - - - -',
    dates: 'mdy',
    records: [
      { voterFileId: '101', at: '2026-03-14', result: 'notHome' },
      { voterFileId: '103', result: 'moved' },
    ],
    rejected: { 3: 'notAtTheDoor' },
    warnings: 1,
  },
  {
    file: 'van-survey-report.csv',
    why: 'a line a question',
    kind: 'visits',
    format: 'vanSurveyReport',
    fields: 'voterFileId personName day response question - canvasser -',
    dates: 'mdy',
    records: [
      { voterFileId: '101', result: 'talked', answers: '{"Library bond":"Yes","Support":"1 - Strong support"}' },
      { voterFileId: '102', answers: '{"Library bond":"No"}' },
    ],
  },
  {
    file: 'action-network.csv',
    why: 'Action Network with a field of the chapter’s own',
    kind: 'volunteers',
    format: 'actionNetwork',
    fields: '- firstName lastName email - - - - - - phone skills joinedOn -',
    dates: 'ymd',
    records: [{ ...ana, email: 'ana@example.org', skills: ['driving'], joinedOn: '2026-01-14' }],
  },
  {
    file: 'mobilize.csv',
    why: 'Mobilize by ids',
    kind: 'signUps',
    format: 'mobilize',
    fields: 'email event timeslot signedUpAt - state - state',
    dates: 'ymd',
    records: [
      { email: 'ana@example.org', event: '4711', timeslot: '99', state: 'came' },
      { email: 'bo@example.org', state: 'noShow' },
    ],
  },
  {
    file: 'mobilize-report.csv',
    why: 'Mobilize’s report, where the organization has a name too',
    kind: 'signUps',
    format: 'mobilizeReport',
    fields: 'email event start state - firstName lastName zip phone',
    dates: 'ymd',
    records: [{ name: 'Ana Ejemplo', day: '2026-03-14', start: '09:00', state: 'came' }],
  },
  {
    file: 'nys-voters.txt',
    why: 'New York’s voter file: 47 columns without a header, in Latin letters of old',
    kind: 'doors',
    format: 'nysVoterFile',
    fields:
      'lastName firstName middleName nameSuffix number half prefix street suffix unitType unit address city zip - - - - - - sex party - - - - - - - - - - - - - - - - - - - status - - - vanId -',
    headerLines: [],
    records: [{ address: '12 MAIN ST, APT 2', city: 'PEÑASCO', zip: '12207' }, { address: '14 MAIN ST' }],
    people: [[{ voterFileId: 'NY000000000000000001' }], [{ voterFileId: 'NY000000000000000003' }]],
    rejected: { 2: 'notActive' },
  },
  {
    ...volunteers,
    file: 'windows-letters.csv',
    why: 'the letters of Windows',
    fields: 'name phone -',
    records: [{ name: 'Ana Peña' }],
  },
  { ...volunteers, file: 'with-mark.csv', why: 'a byte order mark', fields: 'name phone', records: [ana] },
  {
    ...volunteers,
    file: 'too-many-cells.csv',
    why: 'a comma too many, a quote that never ends',
    fields: 'name phone email',
    records: [ana, cara, { name: 'Dana Muestra' }],
    rejected: { 3: 'tooManyCells' },
  },
  {
    ...volunteers,
    file: 'members.xlsx',
    list: 0,
    why: 'merged titles, an area merged over its people, days as days',
    fields: 'area name phone joinedOn',
    headerLines: [3],
    dates: 'ymd',
    records: [
      { ...ana, area: 'Hill', joinedOn: '2026-03-14' },
      { ...bo, area: 'Hill' },
      { ...cara, area: 'Harbor' },
    ],
  },
  {
    ...volunteers,
    file: 'members.xlsx',
    list: 1,
    why: 'a hidden tab of the same file',
    fields: 'name phone',
    records: [{ name: 'Old Sample' }],
  },
  {
    file: 'everything.zip',
    list: 0,
    why: 'the first of several lists in a zip',
    ...volunteers,
    fields: 'name phone',
    records: [ana],
  },
  {
    file: 'everything.zip',
    list: 1,
    why: 'the second',
    kind: 'shifts',
    fields: 'day title',
    dates: 'ymd',
    records: [{ title: 'Food pack', day: '2026-03-14' }],
  },
];
