const firstSounds = 'al be ca da el fe ga ha is jo ka li ma no ol pe ro sa ti va'.split(' ');
const lastSounds = 'ban dor fin gar lan mor nel pol ric son tam ver win zen'.split(' ');

interface Person {
  person: number;
  /** First name, surname, street, birth date, phone. */
  record: string[];
}

/** Records of people who are not. @param copies of how many there is another one, as people mistype */
export function people(count: number, random: () => number, { copies = 0 } = {}): Person[] {
  const list: Person[] = [];
  for (let person = 0; list.length < count; person++) {
    const record = recordOf(random);
    list.push({ person, record });
    if (random() < copies && list.length < count) list.push({ person, record: mistyped(record, random) });
  }
  return list;
}

function recordOf(random: () => number): string[] {
  const pick = (of: readonly string[]) => of[Math.floor(random() * of.length)] as string;
  const number = (from: number, to: number) => String(from + Math.floor(random() * (to - from)));
  const name = pick(firstSounds) + pick(firstSounds) + pick(['', 'na', 'no', 'ra']);
  const street = `${number(1, 900)} ${pick(lastSounds)}${pick(firstSounds)} street`;
  const born = `${number(1930, 2005)}-${number(1, 13).padStart(2, '0')}-${number(1, 29).padStart(2, '0')}`;
  return [name, pick(lastSounds) + pick(lastSounds), street, born, `202555${number(1000, 9999)}`];
}

/** A letter wrong here, a value missing there. */
function mistyped(record: readonly string[], random: () => number): string[] {
  const copy = [...record];
  for (let changes = 1 + Math.floor(random() * 2); changes > 0; changes--) {
    const at = Math.floor(random() * copy.length);
    const text = copy[at] as string;
    const letter = Math.floor(random() * text.length);
    copy[at] = random() < 0.3 ? '' : `${text.slice(0, letter)}x${text.slice(letter + 1)}`;
  }
  return copy;
}
