import type { AreasBroughtIn } from '../places/bringInAreas';
import type { ListedArea } from '../places/readShapes';
import type { NamedMap } from './listsIn';
import { type Ask, finishJob, type Report } from './report';

/** As much as the dialog sends at once. */
const mostCharacters = 800_000;
const mostAreas = 2000;

/** Areas of a map; with `ask` and `write` they are brought in, and doors without an area get the one they lie in. */
export async function bringInMap({ name, map }: NamedMap, ask: Ask | undefined, write: boolean): Promise<Report> {
  const counts = ask && write ? await sent(name, map.areas, ask) : { new: map.areas.length, same: 0, changed: 0 };
  const rejected = map.skipped.map(({ place, why }) => ({ line: place, reason: why }));
  const rows = map.areas.length + rejected.length;
  return { file: name, kind: 'areas', table: 'areas', rows, ...counts, maybe: 0, rejected };
}

async function sent(file: string, all: readonly ListedArea[], ask: Ask) {
  const total = { new: 0, same: 0, changed: 0 };
  const parts = inParts(all);
  for (const [index, part] of parts.entries()) {
    const shapes = part.map(({ name, outline }) => ({ name, outline }));
    const doors = index === parts.length - 1 ? 'missing' : 'none';
    const { added, same, changed, jobId } = await ask<AreasBroughtIn>('bringInAreas', { file, shapes, doors });
    if (jobId !== '') await finishJob(ask, jobId);
    total.new += added;
    total.same += same;
    total.changed += changed;
  }
  return total;
}

function inParts(all: readonly ListedArea[]): ListedArea[][] {
  const parts: ListedArea[][] = [];
  let room = 0;
  for (const area of all) {
    room -= area.outline.length + area.name.length;
    let part = parts[parts.length - 1];
    if (!part || room < 0 || part.length === mostAreas) {
      part = [];
      parts.push(part);
      room = mostCharacters - area.outline.length - area.name.length;
    }
    part.push(area);
  }
  return parts;
}
