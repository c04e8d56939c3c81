import { freeTimes, skills, spokenLanguages } from '../../chapter/words';
import { signUpStates } from '../../roster/tables';
import { parseChoice } from '../../tables/choices';
import type { RejectReason, Values } from '../record';
import { bestEmail, bestPhone } from './contacts';
import { writtenName } from './personName';
import type { Reading } from './reading';
import { told } from './told';
import { isNo, isYes } from './yesNo';

export function volunteerOf(reading: Reading): Values | RejectReason {
  const name = writtenName(reading.line);
  if (name === '') return 'noName';
  return told({
    name,
    phone: bestPhone(reading),
    email: bestEmail(reading),
    area: reading.text('area'),
    languages: reading.tags('languages', spokenLanguages),
    skills: reading.tags('skills', skills),
    free: reading.tags('free', freeTimes),
    reachMiles: reading.number('reachMiles'),
    timesAWeek: reading.number('timesAWeek'),
    pausedUntil: reading.day('pausedUntil'),
    joinedOn: reading.day('joinedOn'),
  });
}

/** A person and a shift; which of ours they are is found out when the list is compared. */
export function signUpOf(reading: Reading): Values | RejectReason {
  const [name, email, phone] = [writtenName(reading.line), bestEmail(reading), bestPhone(reading)];
  if (name === '' && email === '' && phone === '') return 'noName';
  const start = reading.moment('start');
  return told({
    name,
    email,
    phone,
    event: reading.text('event'),
    timeslot: reading.text('timeslot'),
    day: start?.day,
    start: start?.time,
    state: signUpState(reading),
    answeredAt: written(reading.moment('signedUpAt')),
  });
}

function written(moment: { day: string; time: string } | undefined): string {
  return moment ? [moment.day, moment.time].filter(Boolean).join('T') : '';
}

/** Mobilize says in one column whether somebody came, and in another what they had promised. */
function signUpState(reading: Reading): string {
  const said = reading.line.each('state').map(({ text, header }) => stateOf(text, /attend|asist/i.test(header)));
  if (said.includes(undefined)) reading.warn('state', reading.text('state'), 'notUnderstood');
  return (
    ['came', 'noShow', 'cancelled', 'declined', 'confirmed', 'waiting', 'invited'].find((one) => said.includes(one)) ??
    'confirmed'
  );
}

function stateOf(text: string, isAttendance: boolean): string | undefined {
  if (isAttendance && isYes(text)) return 'came';
  if (isAttendance && isNo(text)) return 'noShow';
  if (isYes(text)) return 'confirmed';
  const word = text.toLowerCase().replace(/[\s_-]+/g, '');
  return mobilize.get(word) ?? parseChoice(signUpStates, text);
}

const mobilize = new Map(
  Object.entries({
    registered: 'confirmed',
    confirmed: 'confirmed',
    completed: 'came',
    attended: 'came',
    noshow: 'noShow',
    missed: 'noShow',
    cancelled: 'declined',
    canceled: 'declined',
    rescheduled: 'declined',
  }),
);
