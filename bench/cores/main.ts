import { all } from './all';
import { assign } from './assign';
import { cut } from './cut';
import { flow } from './flow';
import { linkage } from './link';
import { asked } from './options';
import { walk } from './walk';

const cores: Record<string, (wanted: ReturnType<typeof asked>) => void> = { walk, cut, assign, flow, link: linkage };

/** Runs the benchmark of one core. @returns whether there is one of that name @throws with a sentence when asked wrongly */
export function runCore(name: string, args: readonly string[], sampleDoors: string): boolean {
  const core = cores[name];
  if (core) core(asked(args));
  else if (name === 'all') all(sampleDoors);
  return core !== undefined || name === 'all';
}
