import { firstName } from '../chapter/letterTo';
import type { Volunteer } from '../chapter/tables';
import { helpIsForAnyone } from '../chapter/words';
import { spokenDay } from '../i18n/days';
import type { Language, Values, Words } from '../i18n/language';
import { say } from '../i18n/language';
import { askingWords, shiftMail, shiftTimes } from '../i18n/roster';
import { spokenTime } from '../i18n/times';
import type { Letter } from '../mail/outbox';
import type { Shift, SignUp } from './tables';
import { parseTime } from './time';

interface Addressed {
  volunteer: Pick<Volunteer, 'name' | 'email'>;
  language: Language;
  linkId: string;
}

/** What a shift is in the reader's words. */
export function spokenShift({ title, day, start, end, place }: Shift, language: Language) {
  const time = (text: string) => spokenTime(parseTime(text) ?? text, language);
  const spoken = { title, day: spokenDay(day, language), start: time(start), place };
  const when =
    end === ''
      ? say(shiftTimes.from, language, spoken)
      : say(shiftTimes.fromTo, language, { ...spoken, end: time(end) });
  return { ...spoken, when };
}

/** Asks a volunteer to come. */
export function invitation({ id }: SignUp, shift: Shift, to: Addressed, until: number): Letter {
  return letter(`shift/${id}`, 'shift', shift, to, until, {
    subject: shiftMail.subject,
    news: [shiftMail.ask],
    after: [shiftMail.answer],
    button: shiftMail.button,
  });
}

/** One reminder, and another one when the shift has moved to another day. */
export const reminderKey = ({ id }: Pick<SignUp, 'id'>, { day }: Pick<Shift, 'day'>) => `remind/${id}/${day}`;

/** The day before: where and when, and a last chance to say no. */
export function reminder(signUp: SignUp, shift: Shift, to: Addressed, until: number): Letter {
  return letter(reminderKey(signUp, shift), 'remind', shift, to, until, {
    subject: shiftMail.remindSubject,
    news: [shiftMail.remind],
    after: [shiftMail.cannot],
    button: shiftMail.remindButton,
  });
}

/** A place is free for whoever was next on the waiting list. */
export function placeIsFree({ id, answeredAt }: SignUp, shift: Shift, to: Addressed, until: number): Letter {
  return letter(`place/${id}/${answeredAt ?? 0}`, 'shift', shift, to, until, {
    subject: shiftMail.placeSubject,
    news: [shiftMail.place],
    after: [shiftMail.cannot],
    button: shiftMail.remindButton,
  });
}

/** The shift does not take place. */
export function calledOff({ id }: SignUp, shift: Shift, to: Omit<Addressed, 'linkId'>, until: number): Letter {
  const values = spokenShift(shift, to.language);
  return {
    key: `shiftOff/${id}`,
    kind: 'shift',
    to: to.volunteer.email,
    subject: say(shiftMail.offSubject, to.language, values),
    paragraphs: [hello(to), say(shiftMail.off, to.language, values), say(shiftMail.when, to.language, values)],
    language: to.language,
    urgent: true,
    until,
  };
}

/** The text for somebody without e-mail, for an organizer to send by hand. @param address of that person's own link */
export function textMessage(shift: Shift, { volunteer, language }: Omit<Addressed, 'linkId'>, address: string): string {
  const spoken = spokenShift(shift, language);
  const whenAndWhere = [spoken.when, spoken.place].filter(Boolean).join(', ');
  const values = { ...spoken, whenAndWhere, name: firstName(volunteer), address };
  return say(askingWords.textMessage, language, values);
}

interface Parts {
  subject: Words;
  news: readonly Words[];
  after: readonly Words[];
  button: Words;
}

function letter(key: string, kind: string, shift: Shift, to: Addressed, until: number, parts: Parts): Letter {
  const { language, linkId, volunteer } = to;
  const values: Values = spokenShift(shift, language);
  const spoken = (words: Words) => say(words, language, values);
  const lines = [shiftMail.when, ...(shift.place ? [shiftMail.where] : [])].map(spoken);
  return {
    key,
    kind,
    to: volunteer.email,
    subject: spoken(parts.subject),
    paragraphs: [
      `${hello(to)}\n${parts.news.map(spoken).join('\n')}`,
      lines.join('\n'),
      ...(shift.notes ? [shift.notes] : []),
      ...parts.after.map(spoken),
      ...(shift.kind === 'doors' || shift.kind === 'food' ? [say(helpIsForAnyone, language)] : []),
    ],
    button: { label: spoken(parts.button), linkId },
    language,
    urgent: true,
    until,
  };
}

function hello({ volunteer, language }: Pick<Addressed, 'volunteer' | 'language'>): string {
  return say(shiftMail.hello, language, { name: firstName(volunteer) });
}
