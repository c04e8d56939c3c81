import type { IncomingMessage, ServerResponse } from 'node:http';
import type { StageEvent } from './stage';

interface Listener {
  response: ServerResponse;
  as: string;
  file: string;
}

/** The open pages of the workbench, each of which hears what concerns its person and its file. */
export class Audience {
  readonly #listeners = new Set<Listener>();
  readonly #boot = Date.now().toString(36);

  join(request: IncomingMessage, response: ServerResponse, as: string, file: string, open: StageEvent[]): void {
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    const listener = { response, as, file };
    this.#listeners.add(listener);
    request.on('close', () => this.#listeners.delete(listener));
    write(listener, { kind: 'hello', boot: this.#boot });
    for (const event of open) if (concerns(event, listener)) write(listener, event);
  }

  tell(event: StageEvent): void {
    for (const listener of this.#listeners) if (concerns(event, listener)) write(listener, event);
  }

  dismiss(): void {
    for (const { response } of this.#listeners) response.end();
    this.#listeners.clear();
  }
}

function concerns(event: StageEvent, listener: Listener): boolean {
  if ('as' in event && event.as !== listener.as) return false;
  return !('file' in event) || event.file === undefined || event.file === listener.file;
}

function write({ response }: Listener, event: StageEvent | { kind: 'hello'; boot: string }): void {
  response.write(`data: ${JSON.stringify(event)}\n\n`);
}
