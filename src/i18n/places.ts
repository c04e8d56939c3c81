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
