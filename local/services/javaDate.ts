/**
 * A moment by a pattern of Java's SimpleDateFormat in a time zone, as `Utilities.formatDate` writes it. English names.
 * @throws on a letter that SimpleDateFormat does not know, or one that is not implemented here
 */
export function javaDate(milliseconds: number, timeZone: string, pattern: string): string {
  const parts = partsOf(milliseconds, timeZone);
  const pieces = pattern.match(/''|'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? [];
  return pieces.map((piece) => written(piece, parts)).join('');
}

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  weekday: string;
  monthName: string;
  offsetMinutes: number;
  zoneName: string;
}

function written(piece: string, parts: Parts): string {
  if (piece === "''") return "'";
  if (piece.startsWith("'")) return piece.slice(1, -1).replace(/''/g, "'");
  if (!/[A-Za-z]/.test(piece)) return piece;
  const letter = piece[0] as string;
  const write = letters[letter];
  if (!write) throw new Error(`The date pattern letter ${letter} is not implemented in the workbench`);
  return write(parts, piece.length);
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');

const letters: Record<string, (parts: Parts, width: number) => string> = {
  y: ({ year }, width) => (width === 2 ? pad(year % 100, 2) : pad(year, width)),
  M: ({ month, monthName }, width) => {
    if (width >= 4) return monthName;
    return width === 3 ? monthName.slice(0, 3) : pad(month, width);
  },
  d: ({ day }, width) => pad(day, width),
  H: ({ hour }, width) => pad(hour, width),
  k: ({ hour }, width) => pad(hour === 0 ? 24 : hour, width),
  h: ({ hour }, width) => pad(hour % 12 === 0 ? 12 : hour % 12, width),
  K: ({ hour }, width) => pad(hour % 12, width),
  m: ({ minute }, width) => pad(minute, width),
  s: ({ second }, width) => pad(second, width),
  S: ({ millisecond }, width) => pad(millisecond, width),
  a: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  E: ({ weekday }, width) => (width >= 4 ? weekday : weekday.slice(0, 3)),
  u: ({ weekday }, width) =>
    pad(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].indexOf(weekday) + 1, width),
  Z: ({ offsetMinutes }) => offset(offsetMinutes, ''),
  X: ({ offsetMinutes }, width) => {
    if (offsetMinutes === 0) return 'Z';
    return width === 1 ? offset(offsetMinutes, '').slice(0, 3) : offset(offsetMinutes, width === 2 ? '' : ':');
  },
  z: ({ zoneName }) => zoneName,
};

function offset(minutes: number, between: string): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${between}${pad(size % 60, 2)}`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'long',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    timeZoneName: 'short',
  });
  formatters.set(timeZone, made);
  return made;
}

function partsOf(milliseconds: number, timeZone: string): Parts {
  const texts = Object.fromEntries(
    formatterOf(timeZone)
      .formatToParts(milliseconds)
      .map(({ type, value }) => [type, value]),
  ) as Record<string, string>;
  const whole = (name: string) => Number(texts[name]);
  const month = new Date(`${texts.month} 1, 2000 UTC`).getUTCMonth() + 1;
  const wall = Date.UTC(whole('year'), month - 1, whole('day'), whole('hour'), whole('minute'), whole('second'));
  const second = Math.floor(milliseconds / 1000) * 1000;
  return {
    year: whole('year'),
    month,
    day: whole('day'),
    hour: whole('hour'),
    minute: whole('minute'),
    second: whole('second'),
    millisecond: milliseconds - second,
    weekday: texts.weekday as string,
    monthName: texts.month as string,
    offsetMinutes: Math.round((wall - second) / 60_000),
    zoneName: texts.timeZoneName as string,
  };
}
