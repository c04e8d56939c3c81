/** Texts in quotes, what stands in brackets, and escaped letters. */
const kept = /("[^"]*"|\[[^\]]*\]|\\.)/;
const elapsed = /^\[(h+|m+|s+)\]$/i;
const plain = '0.##########';

/** Whether a number in a cell of this format is a moment. */
export function isDateFormat(format: string): boolean {
  if (format === '' || format === '@' || isGeneral(format)) return false;
  const bare = format
    .split(kept)
    .filter((part, index) => index % 2 === 0 || elapsed.test(part))
    .join('');
  return /[ymdhs]/i.test(bare) && !/[0#]/.test(bare.replace(/\.0+/g, ''));
}

/** What a cell has that nobody gave a format: how many digits it shows depends on the number. */
export function isGeneral(format: string): boolean {
  return format === '' || format === generalFormat || format.toLowerCase() === 'general';
}

/** @reported gas-fakes' tests on Apps Script: what Google answers for a cell whose format is `general` */
export const generalFormat = '0.###############';

/** The nearest format that the engine can draw: it knows `hh`, `hhhh` and `a` where Sheets takes `h`, `[h]` and `am/pm`. */
export function nearestFormat(format: string): string {
  if (isGeneral(format)) return '';
  if (format === '@') return format;
  return (isDateFormat(format) ? nearestMoment(format) : nearestNumber(format)) || plain;
}

function nearestMoment(format: string): string {
  return format
    .split(kept)
    .map((part, index) => {
      if (index % 2 === 1) return elapsed.test(part) ? elapsedPart(part) : quoted(part);
      return part
        .toLowerCase()
        .replace(/am\/pm|a\/p/g, 'a')
        .replace(/\.0+/g, '')
        .replace(/(?<!h)h(?!h)/g, 'hh')
        .replace(/(?<!s)s(?!s)/g, 'ss')
        .replace(/[^ymdhsa:/.,\s-]/g, '');
    })
    .join('');
}

function elapsedPart(part: string): string {
  return /h/i.test(part) ? 'hhhh' : /m/i.test(part) ? 'mm' : 'ss';
}

function nearestNumber(format: string): string {
  const drawn = format
    .split(kept)
    .map((part, index) => (index % 2 === 1 ? quoted(part) : part))
    .join('');
  const bare = drawn.replace(/"[^"]*"|\[\$[^\]]*\]/g, '');
  return /^[#0,.%;$€ ()-]*$/.test(bare) && !/\..*\./.test(bare.split(';')[0] ?? '') ? drawn : plain;
}

/** The engine knows quotes and `[$€]`; conditions and colours it does not. */
function quoted(part: string): string {
  if (part.startsWith('\\')) return `"${part.slice(1)}"`;
  return part.startsWith('[') && !part.startsWith('[$') ? '' : part;
}
