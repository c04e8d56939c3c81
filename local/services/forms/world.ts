import type { Kernel } from '../../kernel/kernel';
import type { FormState, ItemState, ResponseState } from './state';

/** What forms need of the place they live in: their store, their addresses, and the Sheets that their answers go to. */
export interface FormWorld {
  forms: Map<string, FormState>;
  /** The address that the public answers at. */
  urlOf(id: string): string;
  newId(): string;
  /** Milliseconds since 1970 UTC. */
  now(): number;
  /**
   * Makes a tab for the answers with a header for each question, in a file that this person may edit.
   * @throws when there is no such file or they may not
   */
  linkTab(formId: string, fileId: string, person: string): { sheetId: string; tabName: string };
  /** Brings a question's header in the linked tab up to date, in a new column if it came later; other items have none. */
  nameColumn(formId: string, itemId: number): void;
  /** Writes a response into the linked tab. @returns its row, 1-based; undefined when that tab is gone */
  appendRow(formId: string, response: ResponseState): { row: number } | undefined;
}

/** What the classes of one form share. */
export interface FormScene {
  kernel: Kernel;
  world: FormWorld;
  form: FormState;
  /** An item as scripts see it among others, before it is taken as one of its kind. */
  item(state: ItemState): unknown;
}

/** @throws as Google does for an argument of the wrong kind */
export function textOf(kernel: Kernel, method: string, value: unknown): string {
  if (value === null || value === undefined)
    throw kernel.exception(`The parameters (${String(value)}) don't match the method signature for ${method}.`);
  return String(value);
}

export function itemOf(form: FormState, id: number): ItemState | undefined {
  return form.items.find((item) => item.id === id);
}
