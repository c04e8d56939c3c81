/** Chance that comes out the same every time: numbers in [0, 1). */
export type Chance = () => number;

export const pick = <T>(chance: Chance, list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;

/** Some of a list, in its order; each with this probability, at least one. */
export function some<T>(chance: Chance, list: readonly T[], probability: number): T[] {
  const chosen = list.filter(() => chance() < probability);
  return chosen.length > 0 ? chosen : [pick(chance, list)];
}

const firstNames =
  'Alma Bela Cleo Dario Edda Fermin Greta Hana Ivo Juno Kofi Lena Mateo Nia Otto Pilar Quinn Rosa Selam Tomas Uma Vera Wanda Ximena Yusuf Zora'.split(
    ' ',
  );
const lastNames =
  'Ejemplo Sample Muster Prueba Invented Modelo Specimen Beispiel Fictiva Placeholder Ficticio Mockup'.split(' ');

/** A name that nobody could take for a real person's. */
export function inventedName(chance: Chance): string {
  return `${pick(chance, firstNames)} ${pick(chance, lastNames)}`;
}

/** From the numbers that are kept free for fiction. */
export function inventedPhone(chance: Chance): string {
  return `(${pick(chance, ['202', '571', '703'])}) 555-01${String(Math.floor(chance() * 100)).padStart(2, '0')}`;
}

/** An address under a domain that belongs to nobody. */
export function inventedEmail(name: string, number: number): string {
  return `${name.toLowerCase().replace(/[^a-z]+/g, '.')}.${number}@people.example`;
}
