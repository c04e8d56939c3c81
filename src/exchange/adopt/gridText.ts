import type { Cell } from '../../tables/cells';
import { isDate } from '../../tables/cells';
import type { Context } from '../../tables/context';
import { momentWriter } from '../takeOut/momentText';

/** Writes cells of a tab as `Grid` has them: days as `YYYY-MM-DD`, moments as `YYYY-MM-DDTHH:MM`, times as `HH:MM`. */
export function gridWriter(context: Pick<Context, 'moment'>): (cell: Cell) => string {
  const writeMoment = momentWriter(context);
  return (cell) => {
    if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
    if (!isDate(cell)) return String(cell);
    const [day = '', time = ''] = writeMoment((cell as Date).getTime())
      .slice(0, 16)
      .split('T');
    // A time without a day is one of the first day that Sheets counts.
    if (day.startsWith('1899-12-3')) return time;
    return time === '00:00' ? day : `${day}T${time}`;
  };
}
