import { say, type Words } from '../../i18n/language';
import { takeOutWords, vanLeftOutWords } from '../../i18n/takeOut';
import type { Book } from '../../tables/book';
import { only } from '../../tables/table';
import { doors, questions, visits, voters } from '../../turf/tables';
import { byteOrderMark, csvLine } from './csv';
import { csvType, type Export } from './export';
import { marked } from './formulaMark';
import { momentWriter } from './momentText';
import { vanResults } from './vanResults';

const read = [
  only(visits, 'door', 'at', 'result', 'answers', 'replaces'),
  only(voters, 'door', 'voterFileId'),
  only(questions, 'en', 'es'),
];

/** The bulk upload of results: the person's id, the day, the result, then a column a question. */
function upload(id: string, label: Words, about: Words, moved: boolean): Export {
  return {
    id,
    label,
    about,
    use: 'doors',
    tables: read,
    mime: csvType,
    ending: 'csv',
    write: (book, context) => {
      const momentText = momentWriter(context);
      const { lines } = resultsOf(book, moved);
      const asked = book.all(questions).filter(({ id: key }) => lines.some(({ answers }) => key in answers));
      const titles = asked.map(({ en, es }) => marked({ en, es }[context.language] || en || es));
      return {
        head: byteOrderMark + csvLine(['VAN ID', 'Date Contacted', 'Canvass Result', ...titles]),
        size: lines.length,
        piece: (index) => {
          const { vanId, at, result, answers } = lines[index] as (typeof lines)[number];
          const told = asked.map(({ id: key }) => marked(String(answers[key] ?? '')));
          return csvLine([marked(vanId), momentText(at).slice(0, 10), result, ...told]);
        },
      };
    },
  };
}

/** The visits that the upload does not have, and why. */
const leftOutOfVan: Export = {
  id: 'vanLeftOut',
  label: takeOutWords.vanLeftOut,
  about: takeOutWords.vanLeftOutAbout,
  use: 'doors',
  tables: [...read, only(doors, 'address', 'unit')],
  mime: csvType,
  ending: 'csv',
  write: (book, context) => {
    const { language } = context;
    const momentText = momentWriter(context);
    const { leftOut } = resultsOf(book, false);
    const titles = [doors.columns.address, doors.columns.unit, visits.columns.at, { label: takeOutWords.why }];
    return {
      head: byteOrderMark + csvLine(titles.map(({ label }) => label[language])),
      size: leftOut.length,
      piece: (index) => {
        const { door, at, reason } = leftOut[index] as (typeof leftOut)[number];
        const { address = door, unit = '' } = book.find(doors, door) ?? {};
        const when = at === null ? '' : momentText(at);
        return csvLine([marked(address), marked(unit), when, say(vanLeftOutWords[reason], language)]);
      },
    };
  },
};

function resultsOf(book: Book, moved: boolean) {
  return vanResults(book.all(visits), book.all(voters), { moved });
}

export const vanExports: readonly Export[] = [
  upload('vanResults', takeOutWords.vanResults, takeOutWords.vanResultsAbout, false),
  upload('vanMoved', takeOutWords.vanMoved, takeOutWords.vanMovedAbout, true),
  leftOutOfVan,
];
