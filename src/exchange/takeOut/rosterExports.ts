import { setting, settings } from '../../chapter/settings';
import { volunteers } from '../../chapter/tables';
import { takeOutWords } from '../../i18n/takeOut';
import { shifts, signUps } from '../../roster/tables';
import { spanOf } from '../../roster/time';
import { only } from '../../tables/table';
import { calendar } from './calendar';
import { byteOrderMark, csvLine } from './csv';
import { csvType, type Export } from './export';
import { marked } from './formulaMark';
import { momentWriter } from './momentText';

/** All shifts whose day and times can be understood. */
export const shiftCalendar: Export = {
  id: 'calendar',
  label: takeOutWords.calendar,
  about: takeOutWords.calendarAbout,
  use: 'shifts',
  tables: [shifts, settings],
  mime: 'text/calendar;charset=utf-8',
  ending: 'ics',
  write: (book, context) => {
    const dated = book.all(shifts).flatMap((shift) => {
      const span = spanOf(shift, context);
      return span ? [{ ...shift, span }] : [];
    });
    return calendar(dated, { id: 'chapterbook', name: setting(book, 'chapterName') }, context.now);
  },
};

const attendance: Readonly<Record<string, string>> = {
  invited: 'Registered',
  confirmed: 'Confirmed',
  waiting: 'Registered',
  came: 'Attended',
  noShow: 'No Show',
  declined: 'Cancelled',
  cancelled: 'Cancelled',
};

/** Sign-ups with the headers and statuses of Mobilize's report. Who was invited and has not answered has not signed up. */
export const mobilizeSignUps: Export = {
  id: 'mobilize',
  label: takeOutWords.signUps,
  about: takeOutWords.signUpsAbout,
  use: 'shifts',
  tables: [signUps, only(shifts, 'day', 'start', 'end'), only(volunteers, 'name', 'email', 'phone'), settings],
  mime: csvType,
  ending: 'csv',
  write: (book, context) => {
    const momentText = momentWriter(context);
    const chapter = setting(book, 'chapterName');
    const rows = book.all(signUps).filter(({ state }) => state !== '' && state !== 'invited');
    return {
      head:
        byteOrderMark +
        csvLine([
          'Email',
          'Event ID',
          'Timeslot start',
          'Attendance status',
          'Event organization name',
          'First name',
          'Last name',
          'ZIP',
          'Mobile number',
        ]),
      size: rows.length,
      piece: (index) => {
        const { shift: shiftId, volunteer, state = '' } = rows[index] as (typeof rows)[number];
        const shift = book.find(shifts, shiftId);
        const person = book.find(volunteers, volunteer);
        const span = shift && spanOf(shift, context);
        const [first, last] = twoNames(person?.name ?? '');
        const begins = span ? momentText(span.begins) : '';
        const typed = [chapter, first, last].map(marked);
        const phone = person?.phone ?? '';
        return csvLine([
          marked(person?.email ?? ''),
          shiftId,
          begins,
          attendance[state] ?? '',
          ...typed,
          '',
          /^\+\d+$/.test(phone) ? phone : marked(phone),
        ]);
      },
    };
  },
};

/** A name as first and last: the last word is the last name, which a person can mend. */
export function twoNames(name: string): [first: string, last: string] {
  const words = name.trim().split(/\s+/);
  return words.length < 2 ? [name.trim(), ''] : [words.slice(0, -1).join(' '), words[words.length - 1] as string];
}
