import { formatBlock, shownIn } from '../google/scratch';
import { sizeOf, writeBlock } from '../google/spreadsheet';
import { dropdown } from '../google/tabs';
import { isDate } from '../tables/cells';
import { serialOfDay } from '../tables/days';
import { cameOut } from '../tables/gateway';
import { zoneClock } from '../tables/zoneClock';
import type { Look } from './check';
import { blockDown, valuesIn, writeDown } from './down';

const [numbers, dates, chosen] = [6, 7, 8];

export const asNumbers: Look = ({ tab }) => {
  const cells = [1234.5, -0.25, 0.1 + 0.2, true, ''];
  writeDown(tab, numbers, cells);
  const found = valuesIn(tab, blockDown(numbers, cells.length));
  return { numbers: cells.every((cell, index) => found[index] === cell) ? 'same' : 'different' };
};

/** Late evenings in winter and summer, when an hour off is another day; and a day without a time, as its number. */
const days = ['2026-12-31', '2026-07-04'];
const dayAlone = '2026-03-01';

export const asDates: Look = ({ tab, timeZone }) => {
  const clock = zoneClock(timeZone);
  const cells = [...days.map((day) => new Date(clock.moment(day, '23:30'))), serialOfDay(dayAlone)];
  const block = blockDown(dates, cells.length);
  formatBlock(tab, block, 'yyyy-mm-dd hh:mm');
  writeDown(tab, dates, cells);
  const [found, shown] = [valuesIn(tab, block), shownIn(tab, block)];
  const last = found[days.length];
  const areRight =
    days.every((day, index) => shown[index]?.[0] === `${day} 23:30`) &&
    days.every((_, index) => cameOut(cells[index] as Date, found[index] ?? '', '')) &&
    isDate(last) &&
    clock.dayOf(last.getTime()) === dayAlone;
  return { dates: areRight ? 'same' : 'different' };
};

/** A dropdown keeps what is not in its list, and neither it nor a format makes a column look filled. */
export const inDropdown: Look = ({ tab }) => {
  const { rows } = sizeOf(tab);
  dropdown(tab, chosen, ['Yes', 'No'], '');
  const lastRow = sizeOf(tab).rows === rows ? 'same' : 'different';
  writeBlock(tab, 2, chosen, [['Perhaps']]);
  return { lastRow, dropdown: valuesIn(tab, blockDown(chosen, 1, 2))[0] === 'Perhaps' ? 'kept' : 'lost' };
};
