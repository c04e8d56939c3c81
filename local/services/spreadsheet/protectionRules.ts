import type { Operation } from '../../engine/odoo';
import type { Placed, PlacedBox } from '../../engine/placed';
import type { WorkbookFile } from '../../engine/workbookFile';
import type { Touch } from './protectionTouch';
import { touchesOf } from './protectionTouch';

/** What is kept of a protection beside its cells. */
export interface ProtectionAbout {
  description: string;
  /** Undefined while whoever may edit the file may edit here. */
  editors?: string[];
  domain: boolean;
  warningOnly: boolean;
}

type FileRights = Pick<WorkbookFile['state'], 'owner' | 'editors' | 'placed'>;

export const protectedWords =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Who may change what is protected, of those who may change the file. The owner always may. */
export function mayChange({ owner, editors: ofFile }: FileRights, about: ProtectionAbout, person: string): boolean {
  if (person === owner) return true;
  if (!ofFile.includes(person)) return false;
  const { editors, domain, warningOnly } = about;
  return (
    editors === undefined || warningOnly || editors.includes(person) || (domain && domainOf(owner) === domainOf(person))
  );
}

function domainOf(email: string): string {
  return email.slice(email.indexOf('@') + 1);
}

/** Whether something keeps this person from such a change. */
export function isBarred(rights: FileRights, person: string, touch: Touch): boolean {
  return rights.placed.some(
    (thing) =>
      thing.kind === 'protection' &&
      thing.sheet === touch.sheet &&
      !mayChange(rights, thing.about as ProtectionAbout, person) &&
      covers(thing, touch),
  );
}

function covers({ boxes }: Placed, { what, zone }: Touch): boolean {
  if (what === 'tab') return true;
  const area = boxes.find(({ role }) => role === 'area');
  if (!area) return what !== 'cells' || !boxes.some((box) => box.role === 'free' && isWithin(zone, box));
  if (what === 'seam') return isAcross(zone, area);
  return what === 'cells' && meet(zone, area);
}

type Open = Pick<PlacedBox, 'top' | 'left' | 'bottom' | 'right'>;

function meet(one: Open, other: Open): boolean {
  const { top, left, bottom = Number.POSITIVE_INFINITY, right = Number.POSITIVE_INFINITY } = other;
  return one.top <= bottom && (one.bottom ?? 0) >= top && one.left <= right && (one.right ?? 0) >= left;
}

function isWithin(inner: Open, { top, left, bottom = Infinity, right = Infinity }: Open): boolean {
  return inner.top >= top && inner.left >= left && (inner.bottom ?? 0) <= bottom && (inner.right ?? 0) <= right;
}

/** Both sides of a seam lie in it. */
function isAcross(seam: Open, { top, left, bottom = Infinity, right = Infinity }: Open): boolean {
  const isRows = (seam.bottom ?? 0) - seam.top === 1;
  return isRows ? seam.top >= top && (seam.bottom ?? 0) <= bottom : seam.left >= left && (seam.right ?? 0) <= right;
}

/** @throws what `refused` makes when somebody keeps this person from one of these changes */
export function mustBeFree(
  rights: FileRights,
  person: string,
  changes: Iterable<Parameters<typeof touchesOf>[0]>,
  refused: () => Error,
): void {
  if (!rights.placed.some(({ kind }) => kind === 'protection')) return;
  for (const change of changes) if (touchesOf(change).some((touch) => isBarred(rights, person, touch))) throw refused();
}

function* changesIn(operations: readonly Operation[]) {
  for (const [type, payload] of operations) yield { ...payload, type };
}

/** The file as this person may change it. */
export function guarded(file: WorkbookFile, person: () => string, refused: () => Error): WorkbookFile {
  const check = (changes: Iterable<Parameters<typeof touchesOf>[0]>) =>
    mustBeFree(file.state, person(), changes, refused);
  const guard: Pick<WorkbookFile, 'apply' | 'setNote' | 'formatColumn'> = {
    apply(operations: readonly Operation[]) {
      check(changesIn(operations));
      file.apply(operations);
    },
    setNote(sheetId, row, col, note) {
      check([{ type: 'NOTE', sheetId, row, col }]);
      file.setNote(sheetId, row, col, note);
    },
    formatColumn(sheetId, column, format) {
      check([{ type: 'REMOVE_COLUMNS_ROWS', sheetId, dimension: 'COL', elements: [column] }]);
      file.formatColumn(sheetId, column, format);
    },
  };
  return Object.assign(Object.create(file) as WorkbookFile, guard);
}
