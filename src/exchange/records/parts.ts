/** Google takes more in one call, but a slow line should not have to send so much twice. */
const mostCharacters = 800_000;
const mostRecords = 2000;

/** Records in the parts in which they are sent. */
export function inParts<R>(records: readonly R[], characters = mostCharacters, most = mostRecords): R[][] {
  const parts: R[][] = [];
  let room = 0;
  for (const record of records) {
    const needed = JSON.stringify(record).length + 1;
    const last = parts[parts.length - 1];
    if (last && needed <= room && last.length < most) last.push(record);
    else {
      parts.push([record]);
      room = characters;
    }
    room -= needed;
  }
  return parts;
}
