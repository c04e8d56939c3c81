/** A form as plain data, so that it can be saved. */
export interface FormState {
  id: string;
  title: string;
  description: string;
  /** Whether it has been published; before, nobody can answer. */
  published: boolean;
  /** Whether it takes answers. */
  open: boolean;
  closedMessage: string;
  confirmation: string;
  items: ItemState[];
  responses: ResponseState[];
  destination: { fileId: string; sheetId: string } | null;
  settings: FormSettings;
  owner: string;
  editors: string[];
  /** Who may answer beside those whom its publishing lets. */
  readers?: string[];
}

export interface FormSettings {
  collectEmail: boolean;
  limitOneResponse: boolean;
  progressBar: boolean;
  respondAgain: boolean;
  responseEdits: boolean;
  shuffle: boolean;
}

export type ItemType = (typeof itemTypes)[number];

const itemTypes = [
  'TEXT',
  'PARAGRAPH_TEXT',
  'MULTIPLE_CHOICE',
  'LIST',
  'CHECKBOX',
  'DATE',
  'DATETIME',
  'TIME',
  'DURATION',
  'SCALE',
  'RATING',
  'GRID',
  'CHECKBOX_GRID',
  'SECTION_HEADER',
  'PAGE_BREAK',
  'IMAGE',
  'VIDEO',
] as const;

export interface ItemState {
  id: number;
  type: ItemType;
  title: string;
  help: string;
  required: boolean;
  choices: string[];
  /** Whether people may write an answer of their own beside the choices. */
  other: boolean;
  validation: Validation | null;
  /** Where a choice leads when the page is done, by choice: the id of a page break, or a kind of navigation. */
  goTo?: Record<string, GoTo>;
  /** Of a page break: where the page before it leads, when no choice says otherwise. */
  next?: GoTo;
  grid?: { rows: string[]; columns: string[] };
  /** Of a date: without its year. */
  yearless?: boolean;
  scale?: { lower: number; upper: number; left: string; right: string };
  rating?: { icon: 'STAR' | 'HEART' | 'THUMB_UP'; levels: number };
  media?: Media;
}

/** What an image or a video shows, and how. */
export interface Media {
  alignment: 'LEFT' | 'CENTER' | 'RIGHT';
  width: number;
  image?: { base64: string; type: string; name: string };
  video?: string;
}

/** A page by the id of its break, or one of Google's PageNavigationTypes. */
export type GoTo = number | 'CONTINUE' | 'GO_TO_PAGE' | 'RESTART' | 'SUBMIT';

/** A rule as Google names it without "require", such as `NumberBetween`, with its numbers or its pattern. */
export interface Validation {
  rule: string;
  values: (string | number)[];
  /** What people read when their answer breaks the rule; empty for Google's own words. */
  help: string;
}

/**
 * One answer is a text, several ticked boxes are a list; a date is written `2026-03-02`, a time `07:45`. A grid has one
 * answer a row, empty when there is none.
 */
export type Answer = string | string[] | string[][];

export interface ResponseState {
  id: string;
  /** Milliseconds since 1970 UTC. */
  at: number;
  /** By item id; questions without an answer are left out. */
  answers: Record<string, Answer>;
  /** Only of a form that collects addresses. */
  email?: string;
  /** Who answered a form that takes one answer from each person; no script sees it. */
  by?: string;
}

export function newForm(id: string, title: string, owner: string, published: boolean): FormState {
  return {
    id,
    title,
    description: '',
    published,
    open: true,
    closedMessage: '',
    confirmation: '',
    items: [],
    responses: [],
    destination: null,
    settings: {
      collectEmail: false,
      limitOneResponse: false,
      progressBar: false,
      respondAgain: true,
      responseEdits: false,
      shuffle: false,
    },
    owner,
    editors: [],
  };
}

export function newItem(id: number, type: ItemType): ItemState {
  const item: ItemState = {
    id,
    type,
    title: '',
    help: '',
    required: false,
    choices: [],
    other: false,
    validation: null,
  };
  return { ...item, ...structuredClone(begins[type]) };
}

const oneCell = { grid: { rows: [''], columns: [''] } };
const drawn: { media: Media } = { media: { alignment: 'LEFT', width: 0 } };

/** @reported gas-fakes, run at Google: a new question with choices has one, which is empty; a scale goes from 1 to 5 */
const begins: Partial<Record<ItemType, Partial<ItemState>>> = {
  MULTIPLE_CHOICE: { choices: [''] },
  LIST: { choices: [''] },
  CHECKBOX: { choices: [''] },
  SCALE: { scale: { lower: 1, upper: 5, left: '', right: '' } },
  RATING: { rating: { icon: 'STAR', levels: 3 } },
  GRID: oneCell,
  CHECKBOX_GRID: oneCell,
  IMAGE: drawn,
  VIDEO: drawn,
};

const saysOnly: ReadonlySet<ItemType> = new Set<ItemType>(['SECTION_HEADER', 'PAGE_BREAK', 'IMAGE', 'VIDEO']);

/** Whether it asks for an answer; headers, page breaks and pictures do not. */
export function isQuestion({ type }: ItemState): boolean {
  return !saysOnly.has(type);
}

export function isEmpty(answer: Answer | undefined): boolean {
  return answer === undefined || [answer].flat(2).every((one) => one === '');
}

export function questionsOf(form: FormState): ItemState[] {
  return form.items.filter(isQuestion);
}

export function mayEditForm({ owner, editors }: FormState, person: string): boolean {
  return person === owner || editors.includes(person);
}
