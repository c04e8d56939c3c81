/** One value of one of Google's enumerations: an object of its own, which reads as its name wherever a text is wanted. */
export class EnumValue {
  constructor(
    private readonly called: string,
    private readonly place: number,
  ) {}
  name(): string {
    return this.called;
  }
  ordinal(): number {
    return this.place;
  }
  compareTo(other: EnumValue): number {
    return this.place - other.ordinal();
  }
  toString(): string {
    return this.called;
  }
  toJSON(): string {
    return this.called;
  }
}

/** An enumeration by the names of its values, in Google's order. */
export type Enumeration<K extends string> = Readonly<Record<K, EnumValue>>;

/**
 * One of Google's enumerations, such as `SpreadsheetApp.ProtectionType`. Make it once, at the top of a file: a script
 * compares its values by identity.
 */
export function enumeration<K extends string>(...names: K[]): Enumeration<K> {
  const values = Object.fromEntries(names.map((name, place) => [name, Object.freeze(new EnumValue(name, place))]));
  return Object.freeze(values) as Enumeration<K>;
}

/** The value meant by an argument; undefined when it is none of this enumeration. A plain text is not one. */
export function valueIn<K extends string>(one: Enumeration<K>, value: unknown): K | undefined {
  const found = Object.entries<EnumValue>(one).find(([, known]) => known === value);
  return found?.[0] as K | undefined;
}
