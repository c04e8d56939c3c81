import type { StageEvent } from '../server/stage';

/** What the server gave to this page alone. */
const token = document.querySelector<HTMLMetaElement>('meta[name=workbench]')?.content ?? '';

/** The server refused, or the chapter's own script failed. */
export class Failure extends Error {
  readonly script: boolean;
  /** Where in the script. */
  readonly details: string;

  constructor(sentence: string, script: boolean, details = '') {
    super(sentence);
    this.script = script;
    this.details = details;
  }
}

export async function post(address: string, body: unknown): Promise<unknown> {
  const reply = await (await send(address, body)).json();
  return reply.value;
}

/** @throws Failure when the server refuses */
async function send(address: string, body: unknown): Promise<Response> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-workbench': token },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Failure('The workbench does not answer. Start it again with npm start; what was saved is kept.', false);
  });
  if (response.ok) return response;
  const { error } = await response
    .json()
    .catch(() => ({ error: { sentence: 'The workbench refused.', script: false } }));
  throw new Failure(error.sentence, error.script, error.details);
}

/** A file of the chapter as .xlsx, a file of a letter, or all that is kept: the browser puts it where it puts downloads. */
export async function download(which: { file?: string; letter?: string; place?: number }): Promise<void> {
  const response = await send('/download', { as: me.email, ...which });
  const [, name = 'chapter'] = /filename\*=UTF-8''(.+)$/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = decodeURIComponent(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Who sits at this window: every window may be somebody else. */
export const me = {
  get email(): string {
    return sessionStorage.getItem('as') ?? localStorage.getItem('as') ?? '';
  },
  set email(email: string) {
    sessionStorage.setItem('as', email);
    localStorage.setItem('as', email);
  },
};

export function ask<Value>(name: string, args: Record<string, unknown> = {}): Promise<Value> {
  return post(`/api/${name}`, { as: me.email, args }) as Promise<Value>;
}

type Hearer = (event: StageEvent) => void;

/** Hears what happens on the stage. After a gap the page is loaded anew, since what happened meanwhile is unknown. */
export function listen(file: string, hear: Hearer): Promise<void> {
  const source = new EventSource(`/events?${new URLSearchParams({ as: me.email, file })}`);
  let joined = false;
  return new Promise((resolve) => {
    source.onmessage = ({ data }) => {
      const event = JSON.parse(data) as StageEvent | { kind: 'hello' };
      if (event.kind !== 'hello') return hear(event);
      if (joined) return location.reload();
      joined = true;
      resolve();
    };
  });
}
