import { plain } from '../recognize/plain';

/**
 * What a door list may tell of a door or of a voter, and the headers that say so, without case, accents and spaces: those
 * of VAN lists, of the New York voter file, of cities' address points, and what people write. The better source stands
 * first.
 */
const headersOf = {
  address:
    'vaddress address streetaddress address1 addressline1 addr fulladdress fulladds fulladdr direccion domicilio',
  number: 'streetno streetnumber housenumber houseno housenum stnum addrnum raddnumber numero',
  half: 'streetnohalf streetnumberhalf rhalfcode stalpha',
  prefix: 'streetprefix predirection predir stpfx rpredirection',
  street: 'streetname street stname rstreetname calle',
  type: 'streettype sttype',
  suffix: 'streetsuffix postdirection postdir stsuf rpostdirection',
  unitType: 'apttype unittype rapartmenttype',
  unit: 'aptno unit unitno unitnumber apt apartment address2 addressline2 rapartment apto departamento depto',
  city: 'city vcity town municipality rcity ciudad municipio',
  state: 'state vstate estado',
  zip: 'zip5 vzip5 zip zipcode postalcode postcode rzip5 codigopostal cp mzip5',
  lat: 'latitude lat latitud y',
  lon: 'longitude lon lng long longitud x',
  area: 'precinctname precinct area ward neighborhood neighbourhood barrio distrito zona',
  vanId: 'voterfilevanid vanid sboeid voterid',
  lastName: 'lastname last surname apellido apellidos',
  firstName: 'firstname first givenname nombre nombres',
  middleName: 'middlename middle segundonombre',
  nameSuffix: 'namesuffix suffix',
  fullName: 'fullname votername contactname name nombrecompleto',
  party: 'party enrollment partido',
  age: 'age edad',
  sex: 'sex gender sexo',
  phone: 'preferredphone cellphone homephone phone telephone telefono',
  language: 'language spokenlanguage idioma',
} as const;

export type DoorField = keyof typeof headersOf;

/** Why a list cannot be read at all. */
export type ListProblem =
  /** Neither an address column nor one for the street. */
  | { readonly code: 'noAddressColumn' }
  /** Two columns say they are the same thing. */
  | { readonly code: 'doubledColumn'; readonly header: string };

export interface DoorColumns {
  /** Position of the column that tells each thing. */
  readonly at: { readonly [field in DoorField]?: number };
  /** The header as printed that was taken for each thing, to show to a person before anything is brought in. */
  readonly headers: { readonly [field in DoorField]?: string };
  /** Headers that nothing was taken from. */
  readonly ignored: readonly string[];
  readonly problems: readonly ListProblem[];
}

/** Finds the columns by their headers, never by their position. */
export function doorColumns(header: readonly string[]): DoorColumns {
  const names = header.map((text) => plain(text).replace(/ /g, ''));
  const at: { [field in DoorField]?: number } = {};
  const headers: { [field in DoorField]?: string } = {};
  const problems: ListProblem[] = [];
  for (const field of Object.keys(headersOf) as DoorField[]) {
    const name = headersOf[field].split(' ').find((alias) => names.includes(alias));
    if (name === undefined) continue;
    const first = names.indexOf(name);
    const text = header[first] as string;
    if (names.includes(name, first + 1)) problems.push({ code: 'doubledColumn', header: text });
    at[field] = first;
    headers[field] = text;
  }
  if (at.address === undefined && at.street === undefined) problems.unshift({ code: 'noAddressColumn' });
  const taken = new Set(Object.values(at));
  return { at, headers, ignored: header.filter((text, i) => text.trim() !== '' && !taken.has(i)), problems };
}
