import { registries, UIPlugin } from '@odoo/o-spreadsheet';
import { isBarred, type ProtectionAbout, protectedWords } from '../services/spreadsheet/protectionRules';
import { touchesOf } from '../services/spreadsheet/protectionTouch';
import { extras } from './extras';
import { confirmed, showFailure } from './messages';
import { me } from './server';

type Change = Parameters<typeof touchesOf>[0];
type Rights = ReturnType<typeof extras>['rights'];

const REFUSED = 'Protected';
/** Protections whose warning this person has read, until the page is loaded again. */
const agreed = new Set<number>();
let put: Change[] = [];
let asking = false;

/** Asks before each change of this page whether the cells are protected; what the host and others change is not asked. */
class ProtectionPlugin extends UIPlugin {
  override allowDispatch(change: unknown): never {
    return verdict(change as Change) as never;
  }
}
registries.featurePluginRegistry.add('protection', ProtectionPlugin as never);

function verdict(change: Change): string {
  const { rights } = extras();
  const touches = touchesOf(change);
  if (touches.some((touch) => isBarred(rights, me.email, touch))) {
    later(() => showFailure('Protected', protectedWords));
    return REFUSED;
  }
  const warning = touches.map((touch) => warned(rights).find((one) => isBarred(one, me.email, touch))).find(Boolean);
  if (!warning) return 'Success';
  put = [...put.filter((other) => JSON.stringify(other) !== JSON.stringify(change)), change];
  later(() => void warn(warning));
  return REFUSED;
}

/** Each protection that warns, as if it kept everybody out: what it would bar is what it warns of. */
function warned({ placed }: Rights): Rights[] {
  return placed
    .filter(({ id, about }) => (about as ProtectionAbout).warningOnly && !agreed.has(id))
    .map((thing) => ({
      owner: '',
      editors: [],
      placed: [{ ...thing, about: { ...(thing.about as object), warningOnly: false, editors: [] } }],
    }));
}

let perform: (change: Change) => void = () => {};

/** Where changes go that were put off until the person agreed. */
export function performLater(dispatch: (change: Change) => void): void {
  perform = dispatch;
}

async function warn({ placed }: Rights): Promise<void> {
  const [protection] = placed;
  if (asking) return;
  asking = true;
  const { description = '' } = (protection?.about ?? {}) as Partial<ProtectionAbout>;
  const words = 'You’re trying to edit part of this sheet that shouldn’t be changed accidentally. Edit anyway?';
  const sure = await confirmed('Heads up!', description ? `${words}\n\n${description}` : words, 'OK');
  asking = false;
  const changes = put;
  put = [];
  if (!sure || !protection) return;
  agreed.add(protection.id);
  for (const change of changes) perform(change);
}

let saying: ReturnType<typeof setTimeout> | undefined;

/** One change can be many commands: what is said about it is said once. */
function later(say: () => void): void {
  clearTimeout(saying);
  saying = setTimeout(say, 0);
}

/** Whether typing here is refused or must be agreed to; says so at the first key, before anything is lost. */
export function stopsTyping(sheetId: string, row: number, col: number): boolean {
  const { rights } = extras();
  const touches = touchesOf({ type: 'UPDATE_CELL', sheetId, row, col });
  const isBarredIn = (one: Rights) => touches.some((touch) => isBarred(one, me.email, touch));
  if (isBarredIn(rights)) {
    later(() => showFailure('Protected', protectedWords));
    return true;
  }
  const warning = warned(rights).find(isBarredIn);
  if (warning) later(() => void warn(warning));
  return warning !== undefined;
}
