import type { Words } from '../../i18n/language';
import { placesWords } from '../../i18n/places';
import { Refusal } from '../../tables/refusal';
import { geoJsonShapes } from './geoJson';
import { kmlShapes } from './kml';
import { outlineText } from './outline';
import type { ReadShapes } from './shape';

/** An area that can be brought in: `bringInAreas` takes it as it is. */
export interface ListedArea {
  readonly name: string;
  /** See `outline.ts`. */
  readonly outline: string;
  /** Edges may lie this far from where the file has them, in meters. */
  readonly tolerance: number;
  /** How many pieces of the file go by this name. */
  readonly pieces: number;
}

export interface ReadAreas {
  readonly areas: readonly ListedArea[];
  readonly skipped: ReadShapes['skipped'];
}

/**
 * The areas of a file of outlines: GeoJSON or KML (that of a KMZ too, once it is unpacked), told apart by what the text
 * is and not by the file's ending. Pieces of one name become one area; those without a name are numbered.
 * @param name of the file, for the sentence of a refusal and for areas without a name
 * @throws Refusal when there is no area in it
 */
export function readShapes(name: string, text: string): ReadAreas {
  const { shapes, skipped } = shapesOf(name, text.replace(/^\uFEFF/, '').trim());
  if (shapes.length === 0)
    throw new Refusal(
      skipped.some(({ why }) => why === 'notDegrees') ? placesWords.notDegrees : placesWords.noOutlines,
      {
        file: name,
      },
    );
  const byName = new Map<
    string,
    { name: string; polygons: ReadShapes['shapes'][number]['polygons'][number][]; pieces: number }
  >();
  const title = name.replace(/\.[a-z]+$/i, '');
  shapes.forEach((shape, index) => {
    const called = shape.name || (shapes.length === 1 ? title : `${title} ${index + 1}`);
    const known = byName.get(called.toLowerCase());
    if (known) {
      known.polygons.push(...shape.polygons);
      known.pieces += 1;
    } else byName.set(called.toLowerCase(), { name: called, polygons: [...shape.polygons], pieces: 1 });
  });
  const areas = [...byName.values()].map(({ name: called, polygons, pieces }) => {
    const outline = outlineText(polygons);
    return { name: called, outline, tolerance: (JSON.parse(outline) as { tolerance: number }).tolerance, pieces };
  });
  return { areas, skipped };
}

function shapesOf(file: string, text: string): ReadShapes {
  try {
    if (text.startsWith('<')) return kmlShapes(text);
    return geoJsonShapes(JSON.parse(text));
  } catch {
    const words: Words = placesWords.notAMap;
    throw new Refusal(words, { file });
  }
}
