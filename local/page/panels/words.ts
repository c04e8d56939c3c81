import type { Person } from '../../server/stage';

/** What starts a script, as a person would say it. */
export function startedBy(via: string): string {
  return VIA[via] ?? via;
}

const VIA: Record<string, string> = {
  menu: 'from the menu',
  dialog: 'from a dialog or sidebar',
  editor: 'from the script editor',
  trigger: 'by a trigger',
  simpleTrigger: 'as a simple trigger',
  webApp: 'from a phone page',
};

/** What a trigger waits for. */
export function waitsFor(kind: string): string {
  return KINDS[kind] ?? kind;
}

const KINDS: Record<string, string> = {
  clock: 'by the clock',
  open: 'when somebody opens the file',
  edit: 'when somebody edits a cell',
  change: 'when the file changes',
  formSubmit: 'when a form is answered',
};

export function personNamed(people: Person[], email: string): string {
  if (email === '') return 'a visitor';
  return people.find((one) => one.email === email)?.name ?? email;
}

const LANGUAGES: Record<string, string> = { en: 'English', es: 'Spanish' };
export const languageNamed = (code: string): string => LANGUAGES[code] ?? code;

export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
