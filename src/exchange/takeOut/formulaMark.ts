/**
 * Keeps spreadsheets from running what somebody typed: Excel, Sheets and LibreOffice take a cell of a CSV that begins
 * with one of these for a formula (OWASP, "CSV Injection"; the wide forms are what Excel makes of East Asian keyboards).
 */
const dangerous = '=+-@\t\r\n\uff1d\uff0b\uff0d\uff20';

/** Where a new cell could begin when the file is opened with another separator than ours, or quotes are not heeded. */
const separators = ',;|"\t\r\n';

const spaces = ' \u00a0';

/**
 * The text with one apostrophe before every sign that would begin a formula: at the start, and after a separator or a
 * quote. Apostrophes that stand there already are counted, not replaced, so that `unmarked` gives back exactly the text.
 */
export function marked(text: string): string {
  return withRuns(text, (run) => `'${run}`);
}

/** Takes off the apostrophes that `marked` set and no others. Only for files that Chapterbook wrote. */
export function unmarked(text: string): string {
  return withRuns(text, (run) => run.slice(1));
}

/** Changes each run of apostrophes, the empty one too, between the possible start of a cell and a dangerous sign. */
function withRuns(text: string, change: (run: string) => string): string {
  let result = '';
  let begins = true;
  for (let at = 0; at < text.length; at += 1) {
    const from = at;
    while (text[at] === "'") at += 1;
    const run = text.slice(from, at);
    const sign = text[at] ?? '';
    const isCaught = begins && sign !== '' && dangerous.includes(sign);
    result += (isCaught ? change(run) : run) + sign;
    begins = sign !== '' && (separators.includes(sign) || (begins && run === '' && spaces.includes(sign)));
  }
  return result;
}
