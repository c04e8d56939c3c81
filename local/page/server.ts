import type { StageEvent } from '../server/stage';

/** What the server gave to this page alone. */
const token = document.querySelector<HTMLMetaElement>('meta[name=workbench]')?.content ?? '';

/** The server refused, or the chapter's own script failed. */
export class Failure extends Error {
  readonly script: boolean;

  constructor(sentence: string, script: boolean) {
    super(sentence);
    this.script = script;
  }
}

export async function post(address: string, body: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-workbench': token },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Failure('The workbench does not answer. Start it again with npm start; what was saved is kept.', false);
  });
  const reply = await response.json().catch(() => ({ error: { sentence: 'The workbench refused.', script: false } }));
  if (reply.error) throw new Failure(reply.error.sentence, reply.error.script);
  return reply.value;
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
