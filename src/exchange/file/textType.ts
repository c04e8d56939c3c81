import type { Unread } from '../../i18n/listFile';

/** What a text is when it is no list; undefined when it may be one. */
export function textType(text: string): Unread | undefined {
  const start = text.slice(0, 2000).trimStart();
  if (start === '' && text.trim() === '') return 'empty';
  if (/^<\?xml[^>]*>\s*(<\?mso[^>]*>\s*)?<(\w+:)?Workbook\b/i.test(start)) return 'oldExcel';
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)?<(\w+:)?(kml|gpx)\b/i.test(start)) return 'map';
  if (/^(<!doctype html|<(html|head|meta|body|table|style|div)\b)/i.test(start)) return 'webPage';
  if (/^<\?xml\b/i.test(start)) return 'notAList';
  if (/^begin:(vcard|vcalendar)/i.test(start)) return 'cards';
  if (start.startsWith('{\\rtf')) return 'document';
  if (/^[[{]/.test(start) && isJson(text)) {
    return /"type"\s*:\s*"(FeatureCollection|Feature|Polygon|MultiPolygon|Topology)"/.test(text) ? 'map' : 'json';
  }
  return isBinary(text.slice(0, 20_000)) ? 'notAList' : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Lists hold next to no control characters. */
function isBinary(text: string): boolean {
  let odd = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 32 && (code < 7 || code > 13) && code !== 26 && code < 28) || code === 0xfffd) odd += 1;
  }
  return odd > 4 && odd > text.length / 50;
}
