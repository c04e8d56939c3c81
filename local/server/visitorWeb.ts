import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frames } from './frames';
import { FRAME_POLICY } from './guard';
import { escaped, visitorPage } from './markup';
import type { PublicPage } from './stage';

/**
 * Google shows a script's page in a sandboxed frame of a page of its own; so do we. The outer page carries calls of
 * google.script.run to the server, as a visitor without a name.
 */
export function webPage(
  page: PublicPage,
  { script, search, frames, client }: { script: string; search: string; frames: Frames; client: string },
): string {
  const frame = frames.add(framed(page.html, { client, search, viewport: page.viewport }), FRAME_POLICY);
  const body = `<iframe id="page" title="${escaped(page.title || 'Page')}" data-src="${frame}"></iframe>`;
  const head = `<meta name="script" content="${escaped(script)}">\n<script type="module" src="/page/visit.js"></script>\n`;
  return visitorPage({ title: page.title, language: languageOf(page.html), body, head });
}

/** The script's HTML with google.script in front of everything else. */
export function framed(
  html: string,
  { client, search = '', viewport }: { client: string; search?: string; viewport?: string | undefined },
): string {
  const meta = viewport ? `<meta name="viewport" content="${escaped(viewport)}">` : '';
  const start = `<base target="_blank">${meta}<script>window.__search=${JSON.stringify(search).replace(/</g, '\\u003c')};</script><script>${client}</script>`;
  const head = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  if (!head) return `<!doctype html><html><head><meta charset="utf-8">${start}</head><body>${html}</body></html>`;
  const at = head.index + head[0].length;
  return html.slice(0, at) + start + html.slice(at);
}

/** google.script for the inside of a frame, as built from page/googleScript.ts. */
export function frameClient(pageFolder: string): string {
  return readFileSync(join(pageFolder, 'googleScript.js'), 'utf8').replace(/<\/script/gi, '<\\/script');
}

function languageOf(html: string): string {
  return /<html[^>]*\slang="([A-Za-z-]{2,10})"/i.exec(html)?.[1] ?? 'en';
}
