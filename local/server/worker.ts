import { type MessagePort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Reply, Request, WorkerSettings } from './backstage';
import { described } from './described';
import { openTheater } from './openTheater';
import { type Procedure, procedures } from './procedures';
import { Refused } from './refusals';
import type { Answer, Question, StageEvent } from './stage';
import { readState, writeState } from './stateFile';
import type { Theater } from './theater';

const { settings, port, bell } = workerData as { settings: WorkerSettings; port: MessagePort; bell: Int32Array };

const SAVE_AFTER_MILLISECONDS = 500;

const send = (reply: Reply) => port.postMessage(reply);
const tell = (event: StageEvent) => send({ event });

let theater: Theater;
let saving: NodeJS.Timeout | undefined;
let busy = false;
let questions = 0;
const later: Request[] = [];

function save(): void {
  clearTimeout(saving);
  saving = undefined;
  writeState(settings.state, theater.save());
}

function perform(request: Request): void {
  const procedure = procedures[request.name as keyof typeof procedures] as Procedure | undefined;
  try {
    if (!procedure) throw new Refused(`The workbench has no "${request.name}".`, 404);
    const value = procedure.run(theater, request.args, request.as);
    send({ id: request.id, value });
    if (procedure.reads) return;
    saving ??= setTimeout(save, SAVE_AFTER_MILLISECONDS);
    tell({ kind: 'changed' });
  } catch (error) {
    send({ id: request.id, error: described(error) });
    if (!procedure?.reads) tell({ kind: 'changed' });
  }
}

function receive(request: Request): void {
  if (request.name === 'answer') return;
  if (request.name === 'chapter.reset') {
    void reset(request);
    return;
  }
  if (request.name === 'save') {
    save();
    send({ id: request.id, value: true });
    return;
  }
  if (busy && !procedures[request.name as keyof typeof procedures]?.reads) {
    later.push(request);
    return;
  }
  if (busy) {
    perform(request);
    return;
  }
  busy = true;
  perform(request);
  workOff();
}

function workOff(): void {
  for (let next = later.shift(); next; next = later.shift()) perform(next);
  busy = false;
}

/** The sample chapter from its beginning; what was asked for meanwhile is asked of the new one. */
async function reset(request: Request): Promise<void> {
  if (busy) {
    send({ id: request.id, error: described(new Refused('A script is running. Wait until it ends.', 409)) });
    return;
  }
  busy = true;
  try {
    procedures['chapter.reset'].run(theater, request.args, request.as);
    await open(undefined);
    send({ id: request.id, value: true });
    tell({ kind: 'anew' });
  } catch (error) {
    send({ id: request.id, error: described(error) });
  }
  workOff();
}

/** Blocks the script, as Google does, while what only reads is still served; changes wait until the script ends. */
function ask(question: Omit<Question, 'id'>): Answer {
  const id = ++questions;
  tell({ kind: 'question', id, ...question });
  for (;;) {
    const heard = Atomics.load(bell, 0);
    for (let item = receiveMessageOnPort(port); item; item = receiveMessageOnPort(port)) {
      const request = item.message as Request;
      const answer = request.args as { question: number; answer: Answer };
      if (request.name === 'answer' && answer.question === id) {
        tell({ kind: 'answered', id, as: question.as });
        return answer.answer;
      }
      receive(request);
    }
    Atomics.wait(bell, 0, heard);
  }
}

async function open(state: unknown): Promise<void> {
  const { baseUrl, bundles, seed } = settings;
  theater = await openTheater({ state, baseUrl, bundles, seed, ask, tell });
  if (state === undefined) save();
}

async function start(): Promise<void> {
  await open(settings.fresh ? undefined : readState(settings.state));
  port.on('message', receive);
  send({ ready: true });
}

start().catch((error: Error) => send({ failed: error.message }));
