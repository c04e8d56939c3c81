import type { Form } from './forms';
import type { SpreadsheetFile } from './spreadsheet';

/**
 * How many people can see what is in a file and what comes in by its forms, each once. A Google Group that a file is
 * shared with counts as one: Google does not tell who is in it.
 */
export function peopleWhoSee(file: SpreadsheetFile, forms: readonly Form[]): number {
  const owner = file.getOwner();
  const all = [...(owner ? [owner] : []), ...file.getEditors(), ...file.getViewers()];
  const emails = [...all, ...forms.flatMap((form) => form.getEditors())].map((person) => person.getEmail());
  return new Set(emails).size;
}
