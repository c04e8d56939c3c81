import { parseAddress, streetKey } from '../recognize/address';
import { byText, streetOrder } from '../route/streetOrder';

/** What the order looks at. '' for what is not known. */
export interface OrderedStop {
  /** Name of the area. */
  readonly area: string;
  /** As it was told. */
  readonly address: string;
}

/**
 * In which order to go where no place on a map is known: area by area, there street by street in order of house
 * numbers. Whose address is not known comes after the others of the area, and an area that is not known last.
 * @returns indexes of the stops
 */
export function stopOrder(stops: readonly OrderedStop[]): number[] {
  const areas = [...new Set(stops.map(({ area }) => area))].sort((a, b) => lastIfEmpty(a, b) || byText(a, b));
  return areas.flatMap((name) => {
    const inArea = [...stops.keys()].filter((i) => stops[i]?.area === name);
    const known = inArea.filter((i) => stops[i]?.address !== '');
    const doors = known.map((i) => parseAddress(stops[i]?.address ?? '')).map(doorOf);
    return [...streetOrder(doors).map((i) => known[i] as number), ...inArea.filter((i) => !known.includes(i))];
  });
}

const doorOf = ({ number, street, unit }: ReturnType<typeof parseAddress>) => ({
  number,
  street: streetKey(street),
  unit,
});

const lastIfEmpty = (a: string, b: string) => Number(a === '') - Number(b === '');
