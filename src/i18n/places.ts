import type { Words } from './language';

/** The words of areas by outline and of doors without a place. */
export const placesWords = {
  notAMap: {
    en: '{file} could not be read. Nothing was brought in. Choose a file of outlines: GeoJSON, KML or KMZ.',
    es: 'No se pudo leer {file}. No se trajo nada. Elija un archivo de contornos: GeoJSON, KML o KMZ.',
  },
  noOutlines: {
    en: 'There is no area with an outline in {file}. Nothing was brought in. Pins and lines have no inside; choose a file of precincts, wards or neighborhoods.',
    es: 'No hay ningún área con contorno en {file}. No se trajo nada. Los puntos y las líneas no tienen interior; elija un archivo de precintos, distritos o barrios.',
  },
  notDegrees: {
    en: 'The outlines in {file} are not in degrees. Nothing was brought in. Save the file as GeoJSON in WGS 84 (EPSG:4326) in your map program and choose that one.',
    es: 'Los contornos de {file} no están en grados. No se trajo nada. Guárdelo como GeoJSON en WGS 84 (EPSG:4326) en su programa de mapas y elija ese.',
  },
} satisfies Record<string, Words>;

export const findPlacesWords = {
  setting: { en: 'Find doors on the map by Google', es: 'Buscar puertas en el mapa con Google' },
  settingHelp: {
    en: 'yes or no. With yes, addresses of doors that have no place are sent to Google, which tells where they are. Only addresses of doors, never of people who ask for help, and no names. Google answers about 1,000 addresses a day.',
    es: 'yes (sí) o no. Con yes, las direcciones de puertas sin lugar se envían a Google, que dice dónde están. Solo direcciones de puertas, nunca de quienes piden ayuda, y ningún nombre. Google responde unas 1,000 direcciones al día.',
  },
  notSwitchedOn: {
    en: 'Google is not asked for places in your chapter. Nothing was sent. Whoever looks after the Settings tab can write yes beside "Find doors on the map by Google".',
    es: 'En su grupo no se pregunta a Google por los lugares. No se envió nada. Quien cuida la hoja Ajustes puede escribir yes junto a "Buscar puertas en el mapa con Google".',
  },
  switchedOff: {
    en: 'Asking Google was switched off in Settings. Places that were found are stored.',
    es: 'Se desactivó la búsqueda con Google en Ajustes. Los lugares encontrados están guardados.',
  },
  usedUp: {
    en: "Google's share of addresses for this day is used up. What was found is stored; the rest goes on by itself tomorrow.",
    es: 'Se agotó la cuota de direcciones de Google de este día. Lo encontrado está guardado; el resto sigue solo mañana.',
  },
  busy: {
    en: 'Google does not answer just now. What was found is stored; the rest goes on by itself in some minutes.',
    es: 'Google no responde en este momento. Lo encontrado está guardado; el resto sigue solo en unos minutos.',
  },
} satisfies Record<string, Words>;

export const placelessWords = {
  menu: { en: 'Doors without a place', es: 'Puertas sin lugar en el mapa' },
  none: { en: 'Every door has its place on the map.', es: 'Cada puerta tiene su lugar en el mapa.' },
  noDoors: {
    en: 'There are no doors yet. Bring in a door list first.',
    es: 'Aún no hay puertas. Traiga primero una lista de puertas.',
  },
  left: { en: '{left} of {doors} doors have no place.', es: '{left} de {doors} puertas no tienen lugar.' },
  why: {
    en: 'They are still walked: beside the nearest house of their street, or after all others. With a place the order is better.',
    es: 'Aun así se recorren: junto a la casa más cercana de su calle, o después de las demás. Con su lugar, el orden es mejor.',
  },
  askGoogle: { en: 'Ask Google for them', es: 'Preguntar a Google' },
  googleIsOff: {
    en: 'Google can find many of them. Your steward can switch that on in the Settings tab: Find doors on the map by Google.',
    es: 'Google puede encontrar muchas. Su responsable puede activarlo en la hoja Ajustes: Buscar puertas en el mapa con Google.',
  },
  asking: { en: 'Finding doors on the map', es: 'Buscando puertas en el mapa' },
  nothingToAsk: {
    en: 'There is nothing that Google could be asked: these addresses have no house number, or neither city nor ZIP.',
    es: 'No hay nada que preguntar a Google: a estas direcciones les falta el número, o la ciudad y el código postal.',
  },
  asked: { en: 'Done. {found} doors have found their place.', es: 'Listo. {found} puertas encontraron su lugar.' },
  list: { en: 'Addresses', es: 'Direcciones' },
  units: { en: '{count} doors', es: '{count} puertas' },
  give: { en: 'Give a place', es: 'Dar un lugar' },
  giveThis: { en: 'Give a place to {address}', es: 'Dar un lugar a {address}' },
  more: {
    en: 'And {count} more addresses; they come up as these are done.',
    es: 'Y {count} direcciones más; aparecen a medida que se resuelven estas.',
  },
  typed: { en: 'Corrected address, or position', es: 'Dirección corregida, o posición' },
  hint: {
    en: "Such as 12 N Oak St, or 38.8051, -77.0470. In Google Maps, press long (or right-click) on the house and copy the two numbers, or paste the page's address.",
    es: 'Por ejemplo 12 N Oak St, o 38.8051, -77.0470. En Google Maps, mantenga presionada la casa (o haga clic derecho) y copie los dos números, o pegue la dirección de la página.',
  },
  save: { en: 'Save', es: 'Guardar' },
  back: { en: 'Back to the list', es: 'Volver a la lista' },
  placed: { en: '{address} has its place now.', es: '{address} ya tiene su lugar.' },
  corrected: {
    en: 'The address is {address} now. It has no place yet.',
    es: 'La dirección ahora es {address}. Aún no tiene lugar.',
  },
  shortLink: {
    en: 'A short link does not tell where it leads. Nothing was changed. Open it, wait for the map, and copy the address of that page or the two numbers.',
    es: 'Un enlace corto no dice adónde lleva. No se cambió nada. Ábralo, espere el mapa y copie la dirección de esa página o los dos números.',
  },
  neither: {
    en: 'This is neither an address with a house number nor a position. Nothing was changed. Write it such as 12 N Oak St, or 38.8051, -77.0470.',
    es: 'Esto no es una dirección con número ni una posición. No se cambió nada. Escríbala así: 12 N Oak St, o 38.8051, -77.0470.',
  },
  farAway: {
    en: 'That is {miles} miles away from your other doors. Nothing was changed. Is a minus sign missing, or are the two numbers the wrong way round?',
    es: 'Eso queda a {miles} millas de sus otras puertas. No se cambió nada. ¿Falta un signo menos, o están los números al revés?',
  },
  knownAddress: {
    en: 'Another door has this address already. Nothing was changed. If both are the same door, look at them in the Doors tab.',
    es: 'Otra puerta ya tiene esta dirección. No se cambió nada. Si ambas son la misma, véalas en la hoja Puertas.',
  },
} satisfies Record<string, Words>;
