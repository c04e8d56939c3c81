import type { IncomingMessage } from 'node:http';
import { Refused } from './refusals';
import { readBody } from './reply';

/** @throws Refused when it is not JSON, or larger than `most` bytes */
export async function readJson(request: IncomingMessage, most?: number): Promise<Record<string, unknown>> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    throw new Refused('The workbench takes JSON here.', 415);
  return asObject(parsed(await readBody(request, most)));
}

/** What an HTML form of a visitor sends. */
export async function readForm(request: IncomingMessage, most: number): Promise<URLSearchParams> {
  if (!/^application\/x-www-form-urlencoded\b/.test(request.headers['content-type'] ?? ''))
    throw new Refused('The workbench takes the fields of a form here.', 415);
  return new URLSearchParams(await readBody(request, most));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused('The workbench could not read that.');
  }
}

function asObject(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refused('The workbench takes an object here.');
  return value as Record<string, unknown>;
}
