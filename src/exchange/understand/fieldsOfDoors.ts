import { spokenLanguages } from '../../chapter/words';
import { doors, visits, voters } from '../../turf/tables';
import { type Field, field, fieldOfTable } from './field';
import { namesOf } from './fieldsOfPeople';

const address = { table: 'doors', column: 'address' };
const several = { several: true };

const voterFileIds =
  'voter file vanid, voter file van id, vanid, van id, sboeid, voter file id, voter id, voterid, state voter id, statevoterid, voter registration number, registration number, county vr number, id del padron, id de votante, clave de elector';

/** Doors and who lives behind them: VAN lists, voter files, cities' address points, and what people write. */
export const doorFields: readonly Field[] = [
  fieldOfTable(
    doors,
    'address',
    'address',
    'v address, vaddress, street address, residential address, residence address, home address, registered address, voting address, can2 user address, address 1, address1, address line 1, addressline1, addr, addr1, full address, full addr, fulladdr, fulladds, full adds, site address, situs address, situs, property address, location address, direccion, domicilio, calle y numero, direccion completa, direccion de casa',
  ),
  field(
    'number',
    'houseNumber',
    { en: 'House number', es: 'Número de casa' },
    'street no, streetno, street number, streetnum, st num, st no, house number, house no, house num, house, hse num, add number, addnum, addr num, addr no, raddnumber, res house number, number, no, num, numero, numero exterior, num ext, no exterior',
    address,
  ),
  field(
    'half',
    'text',
    { en: 'Half or letter of the number', es: 'Medio o letra del número' },
    'street no half, street number half, streetnohalf, rhalfcode, half code, half, st alpha, addnum suf, addr num suffix, number suffix, house number suffix, house fraction, mitad',
    address,
  ),
  field(
    'prefix',
    'text',
    { en: 'Direction before the street', es: 'Dirección antes de la calle' },
    'street prefix, streetprefix, pre direction, predirection, pre dir, predir, st pre dir, st predir, st pfx, stpfx, prefix direction, prefix dir, street direction, direction, dir, rpredirection, st dir',
    address,
  ),
  field(
    'street',
    'street',
    { en: 'Street', es: 'Calle' },
    'street name, streetname, st name, stname, road name, full street name, fullname street, st full, street, road, rstreetname, calle, nombre de la calle, nombre de calle, via',
    address,
  ),
  field(
    'type',
    'text',
    { en: 'Type of street (St, Ave)', es: 'Tipo de calle' },
    'street type, streettype, st type, sttype, st pos typ, st postyp, post type, posttype, suffix type, road type, tipo de calle, tipo de via',
    address,
  ),
  field(
    'suffix',
    'text',
    { en: 'Direction behind the street', es: 'Dirección después de la calle' },
    'street suffix, streetsuffix, post direction, postdirection, post dir, postdir, st pos dir, st posdir, st suf, stsuf, suffix direction, suffix dir, rpostdirection',
    address,
  ),
  field(
    'unitType',
    'text',
    { en: 'Kind of unit (Apt, Unit)', es: 'Tipo de unidad' },
    'apt type, apttype, unit type, unittype, apartment type, rapartmenttype, tipo de unidad, occupancy type',
    { table: 'doors', column: 'unit' },
  ),
  fieldOfTable(
    doors,
    'unit',
    'text',
    'apt no, aptno, apt num, unit no, unit num, unit number, unit id, unit, apt, apt unit, unit apt, apartment, apartment number, apartment no, suite, occupancy id, address 2, address2, address line 2, addressline2, addr2, rapartment, apto, apartamento, departamento, depto, numero interior, num int, interior',
  ),
  fieldOfTable(
    doors,
    'city',
    'label',
    'v city, city name, town, municipality, post comm, postal city, postal community, inc muni, city town, rcity, can2 user city, res city, locality, place, ciudad, municipio, localidad, pueblo',
  ),
  field(
    'state',
    'state',
    { en: 'State', es: 'Estado' },
    'v state, state code, st, state abbreviated, can2 state abbreviated, res state, provincia',
  ),
  fieldOfTable(doors, 'zip', 'zip', `v zip5, ${namesOf.zip}, rzip5, res zip, post code, m zip5`),
  fieldOfTable(doors, 'lat', 'latitude', 'lat, latitude, y, y coord, ycoord, point y, gps lat, geo lat, latitud'),
  fieldOfTable(doors, 'lon', 'longitude', 'lon, lng, long, longitude, x, x coord, xcoord, point x, gps lon, longitud'),
  fieldOfTable(
    doors,
    'area',
    'label',
    'precinct name, precinct, precinct code, area, ward, ward name, neighborhood, neighbourhood, nbhd, neighborhood name, election district, ed, turf, region, zone, barrio, distrito, zona, colonia, vecindario, precinto, sector, seccion',
  ),
  fieldOfTable(voters, 'voterFileId', 'id', voterFileIds, { key: 'vanId' }),
  fieldOfTable(voters, 'lastName', 'lastName', namesOf.last),
  fieldOfTable(voters, 'firstName', 'firstName', namesOf.first),
  field('middleName', 'text', { en: 'Middle name', es: 'Segundo nombre' }, namesOf.middle),
  field('nameSuffix', 'text', { en: 'Jr., Sr., III', es: 'Sufijo (Jr., III)' }, namesOf.suffix),
  field(
    'fullName',
    'fullName',
    { en: 'Name of the voter', es: 'Nombre del votante' },
    `voter name, name, voter, resident, resident name, occupant, ${namesOf.full}, nombre, votante, residente, vecino`,
  ),
  field(
    'party',
    'label',
    { en: 'Party', es: 'Partido' },
    'party name, party code, enrollment, enrolled party, registered party, partido politico',
  ),
  field('age', 'age', { en: 'Age', es: 'Edad' }, 'current age, years old, anos'),
  field('sex', 'sex', { en: 'Sex', es: 'Sexo' }, 'gender, genero'),
  field('phone', 'phone', { en: 'Phone', es: 'Teléfono' }, namesOf.phone, several),
  field(
    'language',
    'choice',
    { en: 'Language', es: 'Idioma' },
    'spoken language, language spoken, preferred language, primary language, likely language, languages, idiomas, lengua, habla',
    { choices: spokenLanguages },
  ),
  fieldOfTable(
    doors,
    'doNotKnock',
    'yesNo',
    'dnk, do not walk, do not contact, do not visit, no knock, no contact, no tocar, no visitar, no molestar, no contactar',
  ),
  fieldOfTable(
    doors,
    'doNotKnockReason',
    'choice',
    'do not knock reason, reason not to knock, dnk reason, why not, motivo de no tocar, por que no',
  ),
  field(
    'status',
    'label',
    { en: 'Whether they may vote', es: 'Si puede votar' },
    'voter status, voterstatus, registration status, reg status, voter status code, registrant status, estado del votante',
  ),
];

export const visitFields: readonly Field[] = [
  field('voterFileId', 'id', { en: 'Voter file ID', es: 'ID del padrón' }, voterFileIds, {
    table: 'visits',
    column: 'door',
  }),
  field(
    'personName',
    'fullName',
    { en: 'Name of the voter', es: 'Nombre del votante' },
    'contact name, name, voter name, voter, full name, person, resident, nombre, nombre completo, votante, nombre del contacto, residente',
  ),
  field(
    'day',
    'day',
    { en: 'Day of the visit', es: 'Día de la visita' },
    'date canvassed, date contacted, contact date, canvass date, date of contact, visit date, date visited, date knocked, date, day, when, timestamp, fecha, fecha de contacto, fecha de visita, fecha de la visita, dia, cuando, marca temporal',
    { table: 'visits', column: 'at' },
  ),
  fieldOfTable(
    visits,
    'result',
    'choice',
    'canvass result, contact result, result name, results, outcome, disposition, resultado de la visita, resultado del contacto, desenlace',
  ),
  field(
    'question',
    'label',
    { en: 'Question', es: 'Pregunta' },
    'survey question name, survey question, question name, survey question long name, activist code, pregunta de encuesta, pregunta de la encuesta',
    { table: 'visits', column: 'answers' },
  ),
  field(
    'response',
    'label',
    { en: 'Answer', es: 'Respuesta' },
    'survey response, survey response name, response, survey answer, response name, support score, respuesta de encuesta, contestacion',
    { table: 'visits', column: 'answers' },
  ),
  field(
    'canvasser',
    'fullName',
    { en: 'Who knocked', es: 'Quién tocó' },
    'canvassed by, canvasser, canvasser name, contacted by, volunteer, knocked by, visited by, voluntario, voluntaria, visitado por, contactado por, quien visito, brigadista',
    { table: 'visits', column: 'volunteer' },
  ),
];
