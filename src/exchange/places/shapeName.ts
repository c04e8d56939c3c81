import { oneLine, plain } from '../../recognize/plain';

/** Under which names offices and map programs tell what an area is called; the first that is filled wins. */
const names = [
  'name',
  'precinct name',
  'precinct',
  'ward name',
  'ward',
  'district name',
  'district',
  'neighborhood',
  'nombre',
  'title',
  'label',
  'nhood',
  'ntaname',
  'elect dist',
  'vtd name',
  'vtdname',
  'vtdst',
  'namelsad',
  'zcta5ce20',
  'zcta5ce10',
  'zip code',
  'zip',
  'prec',
  'pct',
  'id',
];

/** What an area is called, from what a file tells of it. @returns '' when nothing there is a name */
export function shapeName(told: Readonly<Record<string, unknown>>): string {
  const byHeader = new Map<string, string>();
  for (const [key, value] of Object.entries(told)) {
    const header = plain(key);
    const text = textOf(value);
    if (text !== '' && !byHeader.has(header)) byHeader.set(header, text);
  }
  const exact = names.find((name) => byHeader.has(name));
  if (exact !== undefined) return withKind(byHeader.get(exact) as string, exact);
  const like = [...byHeader.keys()].find((header) => /name|nombre|precinct|ward|district|title/.test(header));
  return like === undefined ? '' : (byHeader.get(like) as string);
}

/** `7` alone says nothing in a list of areas; `Ward 7` does. */
function withKind(text: string, header: string): string {
  const kind = /^(precinct|ward|district)( name)?$/.exec(header)?.[1];
  if (!kind || !/^\d+$/.test(text)) return text;
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${text}`;
}

function textOf(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? oneLine(value).slice(0, 200) : '';
}
