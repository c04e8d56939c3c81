import type { Shift } from '../../roster/tables';
import type { Span } from '../../roster/time';
import { bytesOf, type Written } from './written';

/** A shift with its moments; those whose day or times cannot be understood have none and are left out before. */
export interface DatedShift extends Pick<Shift, 'id' | 'title' | 'place' | 'notes' | 'status'> {
  readonly span: Span;
}

/**
 * Shifts as iCalendar (RFC 5545). UIDs are the shifts' ids, so that a newer file updates what a calendar has; the number
 * of an edition is its minute, and a calendar takes the higher one.
 * @param chapter tells calendars of two chapters apart
 * @param now milliseconds since 1970 UTC
 */
export function calendar(shifts: readonly DatedShift[], chapter: { id: string; name: string }, now: number): Written {
  const event = ({ id, title, place, notes, status, span }: DatedShift) => [
    'BEGIN:VEVENT',
    `UID:${id}@${chapter.id}`,
    `DTSTAMP:${utc(now)}`,
    `SEQUENCE:${Math.max(0, Math.floor((now - firstEdition) / 60_000))}`,
    `DTSTART:${utc(span.begins)}`,
    `DTEND:${utc(span.ends)}`,
    `SUMMARY:${escaped(title)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(notes ? [`DESCRIPTION:${escaped(notes)}`] : []),
    `STATUS:${status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
  return {
    head: lines([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Chapterbook//Shifts//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      `X-WR-CALNAME:${escaped(chapter.name)}`,
    ]),
    size: shifts.length,
    piece: (index) => lines(event(shifts[index] as DatedShift)),
    tail: lines(['END:VCALENDAR']),
  };
}

/** Editions are counted from here: the number must stay below 2^31. */
const firstEdition = Date.UTC(2020, 0, 1);

const utc = (milliseconds: number) => new Date(milliseconds).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '');

/** Text as iCalendar wants it; signs that no calendar may hold are left out. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

function lines(contents: readonly string[]): string {
  return contents.map((content) => `${folded(content)}\r\n`).join('');
}

/** No line is longer than 75 octets; the rest goes on in the next, after a blank. No letter is cut in two. */
function folded(content: string): string {
  if (bytesOf(content) <= mostOctets) return content;
  let result = '';
  let line = 0;
  for (const letter of Array.from(content)) {
    const octets = bytesOf(letter);
    if (line + octets > mostOctets) {
      result += '\r\n ';
      line = 1;
    }
    result += letter;
    line += octets;
  }
  return result;
}

const mostOctets = 75;
