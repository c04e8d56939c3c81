import { Budget } from './budget';
import { fileType } from './fileType';
import { textOf } from './textOf';
import { textType } from './textType';
import { unpacked } from './unpacked';
import { zipMembers } from './zipMembers';
import { zipType } from './zipType';

/**
 * The text of a map: GeoJSON or KML, by itself or packed (KMZ). What areas it draws is for `places/readShapes.ts`.
 * @returns undefined when the file is something else, such as a list
 * @throws Unreadable when it is damaged or too large
 */
export function mapText(name: string, bytes: Uint8Array): string | undefined {
  const text = fileType(bytes) === 'zip' ? packedMap(name, bytes) : textOf(bytes);
  return text !== undefined && textType(text) === 'map' ? text : undefined;
}

function packedMap(name: string, bytes: Uint8Array): string | undefined {
  const members = zipMembers(name, bytes);
  if (zipType(members) !== 'map') return undefined;
  const outlines = members.find(({ path }) => /\.(kml|geojson)$/i.test(path) && !path.startsWith('__MACOSX/'));
  return outlines && textOf(unpacked(name, outlines, new Budget(name)));
}
