import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a request is turned away, in a sentence; null lets it in. */
export type Verdict = string | null;

/**
 * Lets in only what a page of this workbench, or a person who typed its address, can send.
 * The Host check stops a foreign name that resolves to this machine (DNS rebinding); the Origin and Sec-Fetch-Site
 * checks stop pages on other sites, and sandboxed frames, whose origin is "null".
 */
export function judge(request: Pick<IncomingMessage, 'headers' | 'method'>, port: number): Verdict {
  const { host, origin } = request.headers;
  const names = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!host || !names.includes(host)) return 'The workbench answers only under its own address on this machine.';
  if (origin !== undefined && origin !== `http://${host}`) return 'A page from elsewhere may not drive the workbench.';
  const site = request.headers['sec-fetch-site'];
  const opensAPage =
    request.method === 'GET' &&
    request.headers['sec-fetch-mode'] === 'navigate' &&
    request.headers['sec-fetch-dest'] === 'document';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !opensAPage) {
    return 'A page from elsewhere may not read from the workbench.';
  }
  if (request.method === 'POST' && origin === undefined)
    return 'A request that changes something must say where it comes from.';
  if (request.method !== 'GET' && request.method !== 'POST') return 'The workbench knows only GET and POST.';
  return null;
}

/**
 * What drives the chapter must also show the token that only the workbench's own page was given.
 * @returns whether it did
 */
export function showsToken(request: Pick<IncomingMessage, 'headers'>, token: string): boolean {
  const shown = Buffer.from(String(request.headers['x-workbench'] ?? ''));
  const own = Buffer.from(token);
  return shown.length === own.length && timingSafeEqual(shown, own);
}

/** The workbench's own page: the grid's templates are compiled in the page, hence unsafe-eval; nothing comes from outside. */
export const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** What a script's own HTML may do: run in a room without doors. It talks to its server through its frame's owner only. */
export const FRAME_POLICY = [
  'sandbox allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  'media-src data: blob:',
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** A mail is shown without scripts; its links open beside it. */
export const MAIL_POLICY = [
  'sandbox allow-popups allow-popups-to-escape-sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');
