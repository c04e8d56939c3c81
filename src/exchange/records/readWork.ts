import { needs, requestStatuses, skills, spokenLanguages, urgencies } from '../../chapter/words';
import { shiftKinds, shiftStatuses } from '../../roster/tables';
import type { RejectReason, Values } from '../record';
import { timeOf } from './days';
import type { Reading } from './reading';
import { told } from './told';

export function shiftOf(reading: Reading): Values | RejectReason {
  const on = reading.moment('day');
  const starts = reading.text('start');
  const title = reading.text('title') || reading.text('place');
  if (!on) return 'noDay';
  if (title === '') return 'noName';
  return told({
    title,
    kind: reading.choice('kind', shiftKinds),
    day: on.day,
    start: clock(reading, 'start') || (starts === '' ? on.time : ''),
    end: clock(reading, 'end'),
    place: reading.text('place'),
    area: reading.text('area'),
    people: reading.number('people'),
    skill: reading.choice('skill', skills),
    language: reading.choice('language', spokenLanguages),
    notes: notesOf(reading),
    status: reading.choice('status', shiftStatuses),
  });
}

function clock(reading: Reading, field: string): string {
  const text = reading.text(field);
  const time = timeOf(text);
  if (time === '' && text !== '') reading.warn(field, text, 'notUnderstood');
  return time;
}

/** Never who asked: such columns are not even looked at. */
export function requestOf(reading: Reading): Values | RejectReason {
  const said = reading.text('need');
  if (said === '') return 'noNeed';
  const [need, ...others] = reading.tags('need', needs);
  if (others.length > 0) reading.warn('need', said, 'severalValues');
  return told({
    need: need ?? 'other',
    quantity: reading.number('quantity'),
    area: reading.text('area'),
    language: reading.choice('language', spokenLanguages),
    urgency: reading.choice('urgency', urgencies),
    status: reading.choice('status', requestStatuses),
    takenBy: reading.text('takenBy'),
    askedOn: reading.day('askedOn'),
    closedOn: reading.day('closedOn'),
  });
}

export function areaOf(reading: Reading): Values | RejectReason {
  const name = reading.text('name');
  return name === '' ? 'noName' : told({ name, notes: notesOf(reading) });
}

function notesOf(reading: Reading): string {
  return reading.line
    .each('notes')
    .map(({ text }) => text)
    .join('\n');
}
