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
