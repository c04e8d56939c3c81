import { volunteers } from '../../chapter/tables';
import { takeOutWords } from '../../i18n/takeOut';
import { only } from '../../tables/table';
import { byteOrderMark, csvLine } from './csv';
import { csvType, type Export } from './export';
import { marked } from './formulaMark';
import { twoNames } from './rosterExports';

/** Volunteers with the headers of Action Network's people report. It knows people by their e-mail address or phone. */
export const actionNetworkPeople: Export = {
  id: 'actionNetwork',
  label: takeOutWords.people,
  about: takeOutWords.peopleAbout,
  tables: [only(volunteers, 'name', 'email', 'phone', 'joinedOn')],
  mime: csvType,
  ending: 'csv',
  write: (book) => {
    const people = book.all(volunteers).filter(({ email, phone }) => email !== '' || phone !== '');
    return {
      head: byteOrderMark + csvLine(['first_name', 'last_name', 'email', 'can2_phone', 'can2_subscription_date']),
      size: people.length,
      piece: (index) => {
        const { name, email, phone, joinedOn } = people[index] as (typeof people)[number];
        const typed = [...twoNames(name), email].map(marked);
        return csvLine([...typed, /^\+\d+$/.test(phone) ? phone : marked(phone), joinedOn]);
      },
    };
  },
};
