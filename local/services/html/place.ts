/** Where in a page its HTML so far ends: what a text that comes next must not break out of. */
export type Place =
  | { in: 'text' | 'tag' | 'comment' | 'style' | 'script' }
  | { in: 'scriptString' }
  /** An attribute's value; `before` is what it holds already, `quote` empty when it has none. */
  | { in: 'value'; attribute: string; quote: '"' | "'" | ''; before: string };

const openings = /<!--|<(\/?)([a-zA-Z][^\s/>]*)/g;
/** Elements whose content holds no tags. */
const plainElements = new Set(['script', 'style', 'textarea', 'title']);

export function placeAtEnd(html: string): Place {
  let at = 0;
  for (;;) {
    openings.lastIndex = at;
    const opening = openings.exec(html);
    if (!opening) return { in: 'text' };
    const [all, slash, name = ''] = opening;
    if (all === '<!--') {
      const end = html.indexOf('-->', opening.index);
      if (end < 0) return { in: 'comment' };
      at = end + 3;
      continue;
    }
    const tag = afterTag(html, opening.index + all.length);
    if (typeof tag !== 'number') return tag;
    at = tag;
    const element = name.toLowerCase();
    if (slash || !plainElements.has(element)) continue;
    const length = html.slice(at).search(new RegExp(`</${element}`, 'i'));
    if (length < 0) return insidePlain(element, html.slice(at));
    at += length;
  }
}

function insidePlain(element: string, content: string): Place {
  if (element === 'script') return placeInScript(content);
  return { in: element === 'style' ? 'style' : 'text' };
}

/** @returns where the tag is over, or the place within it when the HTML ends first */
function afterTag(html: string, start: number): number | Place {
  let at = start;
  for (;;) {
    const [space = ''] = /^[\s/]*/.exec(html.slice(at)) ?? [];
    at += space.length;
    if (at >= html.length) return { in: 'tag' };
    if (html[at] === '>') return at + 1;
    const [name = ''] = /^.[^\s=/>]*/s.exec(html.slice(at)) ?? [];
    at += name.length;
    const equals = /^\s*=\s*/.exec(html.slice(at));
    if (!equals) continue;
    at += equals[0].length;
    const rest = html.slice(at);
    const [, quote = '', inner = '', closing] = /^(["'])([\s\S]*?)(\1|$)/.exec(rest) ?? [];
    const value = quote ? inner : (/^[^\s>]*/.exec(rest)?.[0] ?? '');
    const isOpen = quote ? closing === '' : value.length === rest.length;
    if (isOpen) return { in: 'value', attribute: name.toLowerCase(), quote: quote as '"', before: value };
    at += value.length + quote.length * 2;
  }
}

const scriptTokens =
  /"(?:\\[\s\S]|[^"\\\n])*("|$)|'(?:\\[\s\S]|[^'\\\n])*('|$)|`(?:\\[\s\S]|[^`\\])*(`|$)|\/\/[^\n]*(\n|$)|\/\*[\s\S]*?(\*\/|$)/g;

export function placeInScript(code: string): Place {
  for (const [token, ...ends] of code.matchAll(scriptTokens)) {
    if (ends.some((end) => end === '') && code.endsWith(token)) return { in: 'scriptString' };
  }
  return { in: 'script' };
}
