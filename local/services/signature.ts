import type { Kernel } from '../kernel/kernel';
import { scopesFor } from '../kernel/scopes';
import { servedName } from '../kernel/serve';

/** Whether an argument fits its place in a method's signature. */
export type Fits = (value: unknown) => boolean;

export const aText: Fits = (value) => typeof value === 'string';
export const aNumber: Fits = (value) => typeof value === 'number';
export const aBoolean: Fits = (value) => typeof value === 'boolean';
export const anArray: Fits = (value) => Array.isArray(value);
export const aDate: Fits = (value) => kindOf(value) === '[object Date]';
export const anObject: Fits = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
export const anything: Fits = () => true;
/** Google turns numbers and truth values into texts where it wants a text. */
export const textLike: Fits = (value) => ['string', 'number', 'boolean'].includes(typeof value);
export const orNull =
  (fits: Fits): Fits =>
  (value) =>
    value === null || value === undefined || fits(value);

/**
 * Refuses arguments that fit none of a method's variants.
 * @param method as Google names it, such as `SpreadsheetApp.Range.setValue`
 * @param variants the kinds of arguments, one list a variant
 * @throws The parameters (…) don't match the method signature for …
 */
export function mustFit(kernel: Kernel, method: string, args: readonly unknown[], ...variants: Fits[][]): void {
  const count = 1 + lastOf(args);
  const fits = variants.some(
    (variant) => count <= variant.length && variant.every((wanted, place) => wanted(args[place])),
  );
  if (!fits) throw misfit(kernel, method, args);
}

/** The error itself, for what lists of kinds cannot say. */
export function misfit(kernel: Kernel, method: string, args: readonly unknown[]): Error {
  const given = args.slice(0, 1 + Math.max(0, lastOf(args)));
  const kinds = given.map(nameOf).join(',');
  return kernel.exception(`The parameters (${kinds}) don't match the method signature for ${method}.`);
}

/** The place of the last argument that was given; -1 for none. */
function lastOf(args: readonly unknown[]): number {
  return args.reduce<number>((last, one, place) => (one === undefined ? last : place), -1);
}

/** What Google calls the kind of a value in that sentence. */
function nameOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'Array' : `${nameOf(value[0])}[]`;
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'function') return 'Function';
  return kindOf(value) === '[object Date]' ? 'Date' : classOf(value as object);
}

/**
 * @reported by scripts' logs and gas-fakes' tests on Apps Script: `SpreadsheetApp.Range`, `FormApp.TextItem`, `Blob`;
 * classes of other services by their own name alone
 */
function classOf(value: object): string {
  const name = servedName(value);
  if (name === undefined) return 'Object';
  const [scope = ''] = scopesFor(`${name}.get`);
  if (scope.startsWith('forms') || ofForms.test(name)) return `FormApp.${name}`;
  return scope.startsWith('spreadsheets') || ofSheets.test(name) ? `SpreadsheetApp.${name}` : name;
}

/** Classes of SpreadsheetApp that need no scope. */
const ofSheets = /^(Embedded|DataValidation|Conditional|Boolean|Gradient|RichText|TextStyle|Filter|Color|Theme|Rgb)/;

/** Classes of FormApp that need no scope. */
const ofForms = /^((Paragraph)?Text|Checkbox|Grid|CheckboxGrid)Validation/;

function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value);
}
