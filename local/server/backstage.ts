import { MessageChannel, Worker } from 'node:worker_threads';
import type { Answer, Question, StageEvent } from './stage';

/** What the server thread asks of the worker that runs the host. */
export interface Request {
  id: number;
  name: string;
  as: string;
  args: unknown;
}

export type Reply =
  | { id: number; value: unknown }
  | { id: number; error: Failing }
  | { event: StageEvent }
  | { ready: true }
  | { failed: string };

export interface WorkerSettings {
  state: string;
  fresh: boolean;
  baseUrl: string;
  bundles: string;
  /** Module that fills a fresh chapter. */
  seed: string;
}

/** How a call failed. */
export interface Failing {
  sentence: string;
  status: number;
  /** Thrown by the chapter's own script, to be shown as Google shows script errors. */
  script: boolean;
  /** Where in the script. */
  details: string;
}

export class CallFailed extends Error {
  readonly status: number;
  readonly script: boolean;
  readonly details: string;

  constructor({ sentence, status, script, details }: Failing) {
    super(sentence);
    this.status = status;
    this.script = script;
    this.details = details;
  }
}

/**
 * The server's side of the worker. A script that asks a person something blocks the worker; so every message also
 * moves a shared counter, which wakes the worker to read what can be done meanwhile (see worker.ts).
 */
export class Backstage {
  readonly ready: Promise<void>;
  readonly #worker: Worker;
  readonly #port: import('node:worker_threads').MessagePort;
  readonly #bell = new Int32Array(new SharedArrayBuffer(4));
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  readonly #questions = new Map<number, Question>();
  #last = 0;

  constructor(script: string, settings: WorkerSettings, tell: (event: StageEvent) => void) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#worker = new Worker(script, {
      workerData: { settings, port: port2, bell: this.#bell },
      transferList: [port2],
      stdout: false,
    });
    this.ready = new Promise((resolve, reject) => {
      port1.on('message', (reply: Reply) => {
        if ('ready' in reply) resolve();
        else if ('failed' in reply) reject(new Error(reply.failed));
        else if ('event' in reply) this.#hear(reply.event, tell);
        else this.#settle(reply);
      });
      this.#worker.on('error', (error) => this.#giveUp(error, reject));
      this.#worker.on('exit', (code) => this.#giveUp(new Error(`The chapter stopped working (code ${code}).`), reject));
    });
    this.ready.catch(() => {});
  }

  /** @throws CallFailed */
  async call(name: string, as: string, args: unknown): Promise<unknown> {
    if (name !== 'answer') await this.ready;
    return new Promise((resolve, reject) => {
      const id = ++this.#last;
      this.#waiting.set(id, { resolve, reject });
      this.#post({ id, name, as, args });
    });
  }

  /** @returns false when the question was answered already, here or in another window */
  answer(question: number, as: string, answer: Answer): boolean {
    if (this.#questions.get(question)?.as !== as) return false;
    this.#post({ id: 0, name: 'answer', as, args: { question, answer } });
    return true;
  }

  openQuestions(): StageEvent[] {
    return [...this.#questions.values()].map((question) => ({ kind: 'question', ...question }));
  }

  async stop(): Promise<void> {
    for (const { id, as } of this.#questions.values()) this.answer(id, as, { button: 'CLOSE', text: '' });
    await this.ready.then(
      () => this.call('save', '', {}),
      () => {},
    );
    await this.#worker.terminate();
  }

  #post(request: Request): void {
    this.#port.postMessage(request);
    Atomics.add(this.#bell, 0, 1);
    Atomics.notify(this.#bell, 0);
  }

  #hear(event: StageEvent, tell: (event: StageEvent) => void): void {
    if (event.kind === 'question') this.#questions.set(event.id, event);
    if (event.kind === 'answered') this.#questions.delete(event.id);
    tell(event);
  }

  #settle(reply: Extract<Reply, { id: number }>): void {
    const caller = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if ('error' in reply) caller?.reject(new CallFailed(reply.error));
    else caller?.resolve(reply.value);
  }

  #giveUp(error: Error, reject: (error: Error) => void): void {
    reject(error);
    for (const caller of this.#waiting.values()) caller.reject(error);
    this.#waiting.clear();
  }
}
