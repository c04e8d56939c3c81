import { registries } from '@odoo/o-spreadsheet';

type Compute = () => { value: number; format: string };

interface FunctionRegistry {
  content: Record<string, { compute: Compute } | undefined>;
}

/** The wall clock as a cell's number. */
let clock: (() => number) | undefined;

/** From now on `NOW` and `TODAY` tell the chapter's time and not the machine's. */
export function setSheetClock(serialNow: () => number): void {
  clock = serialNow;
  const { content } = registries.functionRegistry as unknown as FunctionRegistry;
  tell(content, 'NOW', (now) => now, 'm/d/yyyy hh:mm:ss');
  tell(content, 'TODAY', Math.floor, 'm/d/yyyy');
}

function tell(content: FunctionRegistry['content'], name: string, part: (now: number) => number, format: string): void {
  const known = content[name];
  if (!known)
    throw new Error(`The spreadsheet engine knows no ${name}: it is of another version than this is made for`);
  known.compute = () => ({ value: part(clock?.() ?? 0), format });
}
