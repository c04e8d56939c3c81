import type { IncomingMessage, ServerResponse } from 'node:http';
import { PAGE_POLICY } from './guard';
import { Refused } from './refusals';

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { ...ALWAYS, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value ?? null));
}

export function sendHtml(response: ServerResponse, html: string, { status = 200, policy = PAGE_POLICY } = {}): void {
  response.writeHead(status, {
    ...ALWAYS,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
  });
  response.end(html);
}

export function sendText(response: ServerResponse, text: string, status: number): void {
  response.writeHead(status, { ...ALWAYS, 'content-type': 'text/plain; charset=utf-8' });
  response.end(text);
}

/** Bytes that the browser keeps under this name. */
export function sendFile(response: ServerResponse, { name, type, bytes }: NamedBytes): void {
  response.writeHead(200, {
    ...ALWAYS,
    'content-type': type,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
  response.end(bytes);
}

export interface NamedBytes {
  name: string;
  type: string;
  bytes: Uint8Array;
}

export function sendTo(response: ServerResponse, address: string): void {
  response.writeHead(303, { ...ALWAYS, location: address });
  response.end();
}

/** A door list of a large chapter, pasted at once. */
export const LARGEST_BODY = 20_000_000;

/** @throws Refused when more is sent than a page would send */
export async function readBody(request: IncomingMessage, most = LARGEST_BODY): Promise<string> {
  const tooLarge = new Refused(`That is more than the workbench takes here (${most / 1_000_000} MB).`, 413);
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge;
  const parts: Buffer[] = [];
  let size = 0;
  const arriving = request.iterator({ destroyOnReturn: false }) as AsyncIterableIterator<Buffer>;
  for await (const part of arriving) {
    size += part.length;
    if (size > most) throw tooLarge;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
