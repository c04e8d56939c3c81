import * as v from 'valibot';
import { robots } from '../jobs/tables';
import { action } from '../tables/action';

const formLook = 'forms';

/**
 * When the forms were last looked through, in milliseconds since 1970 UTC; 0 for never. Kept in the file and not beside
 * it: a file that was brought back from last week looks through the week again.
 */
export const lastFormLook = action(
  'see when the forms were looked through',
  { tables: [robots], unlogged: true },
  (book) => book.find(robots, formLook)?.at ?? 0,
);

/** The forms have been looked through. */
export const noteFormLook = action(
  'note that the forms were looked through',
  { tables: [robots], takes: v.object({ at: v.number() }), unlogged: true },
  (book, { at }) => {
    if (book.find(robots, formLook)) book.change(robots, formLook, { at });
    else book.add(robots, { id: formLook, robot: formLook, at });
  },
);
