import { date } from '../tables/kinds';

/** The day on which the newest whole list did not have the row any more that an earlier one had told of. */
export const goneFromList = () =>
  date({ en: 'Not in the list since', es: 'Fuera de la lista desde' }).explained({
    en: 'The newest list did not have this row. Nothing was deleted. Clear the cell if the row is right.',
    es: 'La lista más reciente no tenía esta fila. No se borró nada. Vacíe la celda si la fila es correcta.',
  });
