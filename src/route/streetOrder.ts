interface StreetDoor {
  readonly street: string;
  readonly number: string;
  readonly unit?: string | undefined;
}

/**
 * The order of a paper list, for doors whose position is not known: street by street, up the even side and back down
 * the odd one, so that nobody crosses at every house.
 * @returns indexes of the doors
 */
export function streetOrder(doors: readonly StreetDoor[]): number[] {
  const keys = doors.map((door) => {
    const number = Number(/\d{1,9}/.exec(door.number)?.[0] ?? 0);
    const odd = number % 2;
    const street = door.street.trim().toUpperCase();
    return { street, odd, along: odd ? -number : number, number: door.number, unit: door.unit ?? '' };
  });
  return [...doors.keys()].sort((i, j) => {
    const a = keys[i] as (typeof keys)[0];
    const b = keys[j] as (typeof keys)[0];
    return (
      byText(a.street, b.street) ||
      a.odd - b.odd ||
      a.along - b.along ||
      byText(a.number, b.number) ||
      byText(b.unit, a.unit) ||
      i - j
    );
  });
}

/** As people sort house numbers and units: 2 before 10, in any case of letters. */
export function byText(a: string, b: string): number {
  const [one, other] = [sortable(a), sortable(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function sortable(text: string): string {
  return text
    .trim()
    .toUpperCase()
    .replace(/\d+/g, (digits) => digits.padStart(9, '0'));
}
