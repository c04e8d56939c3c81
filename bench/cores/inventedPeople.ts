type Person = Record<'person' | 'firstName' | 'surname' | 'street' | 'city' | 'birthDate' | 'email' | 'phone', string>;

const firstSounds = 'al be ca da el fe ga ha is jo ka li ma no ol pe ro sa ti va'.split(' ');
const lastSounds = 'ban dor fin gar lan mor nel pol ric son tam ver win zen'.split(' ');
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Records of people who are not, about half of them written down more than once, as people mistype and leave out. */
export function invented(count: number, random: () => number): Person[] {
  const records: Person[] = [];
  for (let number = 0; records.length < count; number++) {
    const person = personOf(number, random);
    records.push(person);
    while (random() < 0.4 && records.length < count) records.push(mistyped(person, random));
  }
  return records
    .map((record) => ({ record, turn: random() }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ record }) => record);
}

function personOf(number: number, random: () => number): Person {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string;
  const digits = (many: number) => Array.from({ length: many }, () => Math.floor(random() * 10)).join('');
  const two = (most: number) => String(1 + Math.floor(random() * most)).padStart(2, '0');
  const firstName = pick(firstSounds) + pick(firstSounds) + pick(['', 'na', 'no', 'ra']);
  const surname = pick(lastSounds) + pick(lastSounds);
  return {
    person: String(number),
    firstName,
    surname,
    street: `${1 + Math.floor(random() * 900)} ${pick(lastSounds)}${pick(firstSounds)} street`,
    city: `${pick(lastSounds)}ville`,
    birthDate: `${1930 + Math.floor(random() * 75)}-${two(12)}-${two(28)}`,
    email: `${firstName}.${surname}${digits(2)}@people.example`,
    phone: `202555${digits(4)}`,
  };
}

/** One to four changes: a letter, a value left out, first name and surname changed over. */
function mistyped(person: Person, random: () => number): Person {
  const record = { ...person };
  const fields = Object.keys(person).filter((field) => field !== 'person') as Exclude<keyof Person, 'person'>[];
  for (let changes = 1 + Math.floor(random() * 4); changes > 0; changes--) {
    const field = fields[Math.floor(random() * fields.length)] as (typeof fields)[number];
    const kind = random();
    if (kind < 0.2) record[field] = '';
    else if (kind < 0.25) [record.firstName, record.surname] = [record.surname, record.firstName];
    else record[field] = oneLetterOff(record[field], random);
  }
  return record;
}

function oneLetterOff(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const letter = letters[Math.floor(random() * letters.length)] as string;
  const put = [letter, '', `${text[at] ?? ''}${letter}`][Math.floor(random() * 3)] as string;
  return text.slice(0, at) + put + text.slice(at + 1);
}
