/** Texts in quotes, what stands in brackets, and escaped letters. */
const kept = /("[^"]*"|\[[^\]]*\]|\\.)/;

/** Whether a number in a cell of this format is a moment. */
export function isDateFormat(format: string): boolean {
  if (format === '' || format === '@') return false;
  const bare = format
    .split(kept)
    .filter((part, index) => index % 2 === 0 || hours.test(part))
    .join('');
  return /[ymdhs]/i.test(bare) && !/[0#]/.test(bare);
}

const hours = /^\[h+\]$/i;

/** A number format as the engine reads it: it knows `hh`, `hhhh` and `a` where Sheets takes `h`, `[h]` and `am/pm`. */
export function engineFormat(format: string): string {
  if (!isDateFormat(format)) return format;
  return format
    .split(kept)
    .map((part, index) => {
      if (index % 2 === 1) return hours.test(part) ? 'hhhh' : part;
      return part
        .toLowerCase()
        .replace(/am\/pm|a\/p/g, 'a')
        .replace(/(?<!h)h(?!h)/g, 'hh')
        .replace(/(?<!s)s(?!s)/g, 'ss');
    })
    .join('');
}
