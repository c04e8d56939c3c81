import { action } from '../tables/action';
import { only } from '../tables/table';
import { links, mailLog } from './tables';

const day = 86_400_000;
const mailKept = 90 * day;
const linkKept = 30 * day;

/**
 * Clears who got which old letter, and links that ended long ago. A letter's key stays, so that it is not sent again
 * after all.
 */
export const tidyMail = action(
  'clear old letters and links',
  { tables: [only(mailLog, 'to', 'subject', 'letter', 'state', 'changedAt'), only(links, 'until')] },
  (book, _, { now }) => {
    const over = ['sent', 'failed', 'unclear', 'dropped'];
    for (const { key, to, state, changedAt } of book.all(mailLog)) {
      const old = over.includes(state) && (changedAt ?? 0) < now - mailKept;
      if (old && to !== '') book.change(mailLog, key, { to: '', subject: '', letter: '' });
    }
    for (const { id, until } of book.all(links)) {
      if ((until ?? 0) < now - linkKept) book.erase(links, id);
    }
  },
);
