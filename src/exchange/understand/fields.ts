import type { ListKind } from '../list';
import type { Field } from './field';
import { doorFields, visitFields } from './fieldsOfDoors';
import { signUpFields, volunteerFields } from './fieldsOfPeople';
import { areaFields, ledgerFields, requestFields, shiftFields } from './fieldsOfWork';

export type { Field, Look } from './field';

/** What a column may be, by what the list is about. */
export const fieldsOf: Readonly<Record<ListKind, readonly Field[]>> = {
  volunteers: volunteerFields,
  doors: doorFields,
  visits: visitFields,
  signUps: signUpFields,
  shifts: shiftFields,
  requests: requestFields,
  areas: areaFields,
  ledger: ledgerFields,
};

/** The field of that key; undefined for '' and for a key that the kind does not have. */
export function fieldOf(kind: ListKind, key: string): Field | undefined {
  return fieldsOf[kind].find((field) => field.key === key);
}

/** Fields that tell who asked for help: they belong in the Help desk and nowhere else. */
export const askerFields: readonly string[] = ['askerName', 'askerPhone', 'askerEmail', 'askerAddress', 'askerStory'];
