/**
 * The rows of a text of comma-separated values, as RFC 4180 has them: quotes around a whole value only, doubled inside.
 * undefined when a quote stands where none may.
 */
export function rowsOfCsv(text: string, delimiter: string): string[][] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    const value = valueAt(text, at, delimiter);
    if (value === undefined) return undefined;
    row.push(value.text);
    at = value.end;
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return rows;
}

function valueAt(text: string, from: number, delimiter: string): { text: string; end: number } | undefined {
  const endsAt = (at: number) => at >= text.length || [delimiter, '\r', '\n'].includes(text[at] as string);
  if (text[from] === '"') {
    const quoted = /"((?:[^"]|"")*)"/y;
    quoted.lastIndex = from;
    const found = quoted.exec(text);
    if (!found || !endsAt(quoted.lastIndex)) return undefined;
    return { text: (found[1] as string).replace(/""/g, '"'), end: quoted.lastIndex };
  }
  let end = from;
  while (!endsAt(end)) end += 1;
  const plain = text.slice(from, end);
  return plain.includes('"') ? undefined : { text: plain, end };
}
