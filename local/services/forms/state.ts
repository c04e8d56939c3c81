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
  'SECTION_HEADER',
  'PAGE_BREAK',
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

/** One answer is a text, several ticked boxes are a list; a date is written `2026-03-02`. */
export type Answer = string | string[];

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
  return { id, type, title: '', help: '', required: false, choices: [], other: false, validation: null };
}

/** Whether it asks for an answer; headers and page breaks do not. */
export function isQuestion({ type }: ItemState): boolean {
  return type !== 'SECTION_HEADER' && type !== 'PAGE_BREAK';
}

export function questionsOf(form: FormState): ItemState[] {
  return form.items.filter(isQuestion);
}

export function mayEditForm({ owner, editors }: FormState, person: string): boolean {
  return person === owner || editors.includes(person);
}
