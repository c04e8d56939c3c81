import type { Kernel } from '../../kernel/kernel';
import { EnumValue, valueIn } from '../enumeration';
import type { Compared } from './criteria';
import { relativeDate } from './enums';
import type { Scene, Zone } from './world';

type Cells = Extract<Compared, { cells: unknown }>['cells'];

/** How what is kept of a rule becomes what scripts are given. */
export interface Giver {
  kernel: Kernel;
  rangeOf(cells: Cells): unknown;
}

export function giverIn(scene: Scene): Giver {
  return {
    kernel: scene.kernel,
    rangeOf: ({ file, sheet, zone }) => {
      const other = file === scene.file.state.id ? scene.file : scene.world.file(file);
      return other ? scene.other(other).range(sheet, zone) : null;
    },
  };
}

interface RangeLike {
  scene: Scene;
  sheet: string;
  zone: Zone;
}

export function isRange(value: unknown): value is RangeLike {
  return typeof value === 'object' && value !== null && 'scene' in value && 'zone' in value;
}

/** A script's argument as it is kept with a rule. */
export function keptValue(value: unknown): Compared {
  if (isRange(value)) {
    const { scene, sheet, zone } = value;
    return { cells: { file: scene.file.state.id, sheet, zone } };
  }
  if (Object.prototype.toString.call(value) === '[object Date]') return { moment: (value as Date).getTime() };
  if (Array.isArray(value)) return value.map(String);
  if (value instanceof EnumValue) return { relative: valueIn(relativeDate, value) ?? String(value) };
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

export function givenValue({ kernel, rangeOf }: Giver, value: Compared): unknown {
  if (typeof value !== 'object') return value;
  if ('moment' in value) return new kernel.execution.realm.Date(value.moment);
  if ('relative' in value) return relativeDate[value.relative as keyof typeof relativeDate];
  return 'cells' in value ? rangeOf(value.cells) : [...value];
}
