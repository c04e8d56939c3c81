import { formatBlock, shownIn } from '../google/scratch';
import type { Cell } from '../tables/cells';
import { serialOfDay } from '../tables/days';
import { cameOut } from '../tables/gateway';
import { zoneClock } from '../tables/zoneClock';
import type { Look } from './check';
import { blockDown, valuesIn, writeDown } from './down';

const dateColumn = 6;

/** Late evenings in winter and summer, when an hour off is another day; and a day without a time, as its number. */
const shownDates = ['2026-12-31 23:30', '2026-07-04 23:30', '2026-03-01 00:00'];

export const asDates: Look = ({ tab, timeZone }) => {
  const { moment } = zoneClock(timeZone);
  const meant = shownDates.map((text) => new Date(moment(text.slice(0, 10), text.slice(11))));
  const block = blockDown(dateColumn, meant.length);
  formatBlock(tab, block, 'yyyy-mm-dd hh:mm');
  writeDown(tab, dateColumn, [...meant.slice(0, 2), serialOfDay('2026-03-01')]);
  const found = valuesIn(tab, block);
  const shown = shownIn(tab, block);
  const areRight = meant.every(
    (date, at) => cameOut(date, found[at] as Cell, '') && String(shown[at]) === shownDates[at],
  );
  return { dates: areRight ? 'same' : 'different' };
};
