/** Street suffixes and what people write for them, by the abbreviation of the Postal Service (Publication 28, C1). */
const types: Readonly<Record<string, string>> = {
  ALY: 'alley',
  AVE: 'avenue av aven avn avnue avenida',
  BLVD: 'boulevard boul bulevar',
  BND: 'bend',
  BR: 'branch',
  CIR: 'circle circ cr crcl',
  COR: 'corner',
  CRES: 'crescent',
  CRK: 'creek',
  CT: 'court crt',
  CTS: 'courts',
  CV: 'cove',
  DR: 'drive driv drv',
  EXPY: 'expressway expwy',
  EXT: 'extension',
  FRK: 'fork',
  GDNS: 'gardens',
  GLN: 'glen',
  GRN: 'green',
  GRV: 'grove',
  HL: 'hill',
  HTS: 'heights',
  HWY: 'highway hiway hway',
  LN: 'lane',
  LNDG: 'landing',
  LOOP: '',
  MDW: 'meadow',
  MDWS: 'meadows',
  MEWS: '',
  PARK: 'prk',
  PATH: '',
  PIKE: '',
  PKWY: 'parkway parkwy pkway pky',
  PL: 'place',
  PLZ: 'plaza',
  PT: 'point',
  RD: 'road',
  RDG: 'ridge',
  ROW: '',
  RUN: '',
  SQ: 'square',
  ST: 'street str',
  TER: 'terrace terr',
  TPKE: 'turnpike',
  TRCE: 'trace',
  TRL: 'trail',
  VIS: 'vista',
  VLY: 'valley',
  VW: 'view',
  WALK: '',
  WAY: 'wy',
  XING: 'crossing',
};

const typeOf = new Map<string, string>();
for (const [short, written] of Object.entries(types)) {
  for (const word of [short.toLowerCase(), ...written.split(' ')]) if (word) typeOf.set(word, short);
}

const directionOf = new Map(
  Object.entries({ north: 'N', south: 'S', east: 'E', west: 'W', norte: 'N', sur: 'S', este: 'E', oeste: 'W' }),
);
for (const [long, short] of [
  ['northeast', 'NE'],
  ['northwest', 'NW'],
  ['southeast', 'SE'],
  ['southwest', 'SW'],
] as const) {
  directionOf.set(long, short);
}
for (const short of new Set(directionOf.values())) directionOf.set(short.toLowerCase(), short);

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** `AVE` for Avenue, Av. or Avenida; undefined when the word is no street suffix. */
export function streetType(word: string): string | undefined {
  return typeOf.get(word.toLowerCase().replace(/\./g, ''));
}

const ofCities = new Map(
  Object.entries({
    al: 'ALY',
    bv: 'BLVD',
    hy: 'HWY',
    la: 'LN',
    mw: 'MEWS',
    pg: 'PSGE',
    py: 'PKWY',
    pz: 'PLZ',
    qy: 'QUAY',
    tr: 'TER',
    wk: 'WALK',
  }),
);

/** What cities print for street suffixes besides; it counts at the end of a street only, since `La` begins many names. */
export function cityType(word: string): string | undefined {
  return ofCities.get(word.toLowerCase());
}

/** `N` for North or N.; undefined when the word is no direction. */
export function direction(word: string): string | undefined {
  return directionOf.get(word.toLowerCase().replace(/\./g, ''));
}

/** `5TH` for Fifth; undefined when the word is no such number. */
export function ordinal(word: string): string | undefined {
  const at = ordinals.indexOf(word.toLowerCase());
  return at < 0 ? undefined : `${at + 1}${['ST', 'ND', 'RD'][at] ?? 'TH'}`;
}

const states =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY';
const stateCodes = new Set(states.split(' '));

/** Whether the word is the two-letter code of a state. */
export function isState(word: string): boolean {
  return stateCodes.has(word.toUpperCase());
}
