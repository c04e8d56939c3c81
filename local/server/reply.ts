import type { IncomingMessage, ServerResponse } from 'node:http';
import { PAGE_POLICY } from './guard';

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

export function sendTo(response: ServerResponse, address: string): void {
  response.writeHead(303, { ...ALWAYS, location: address });
  response.end();
}

const LARGEST_BODY = 20_000_000;

/** @throws when the body is larger than a door list could be */
export async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_BODY) throw new RangeError('That is more than the workbench takes at once (20 MB).');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
