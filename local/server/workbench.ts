import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Audience } from './audience';
import { Backstage, CallFailed } from './backstage';
import { Frames } from './frames';
import { FRAME_POLICY, judge } from './guard';
import { escaped, visitorPage } from './markup';
import { Refused } from './refusals';
import { sendHtml, sendJson, sendText } from './reply';
import { answerRequest } from './routes';
import type { StageEvent } from './stage';
import { frameClient, framed } from './visitorWeb';

export interface WorkbenchSettings {
  port: number;
  state: string;
  fresh: boolean;
  /** Folder of the built workbench: worker.mjs and page/. */
  built: string;
  /** Folder of the built bundles. */
  bundles: string;
  /** Module whose `seed(host)` fills a fresh chapter; the sample beside the built workbench unless another is named. */
  seed: string | undefined;
}

/** What every route may use. */
export interface Workbench {
  port: number;
  backstage: Backstage;
  audience: Audience;
  frames: Frames;
  pageFolder: string;
  /** google.script for the inside of frames. */
  client: string;
  /** The workbench's own HTML page. */
  page: string;
  /** Known to that page only, and new at every start. */
  token: string;
}

export interface RunningWorkbench {
  url: string;
  /** Settles when the chapter is open; rejects with a sentence when it cannot be opened. */
  ready: Promise<void>;
  close(): Promise<void>;
}

/** Listens on this machine only; the chapter opens behind it. */
export async function startWorkbench(settings: WorkbenchSettings): Promise<RunningWorkbench> {
  let workbench: Workbench | undefined;
  const server = createServer((request, response) => {
    if (workbench) void answer(workbench, request, response);
    else sendText(response, 'The workbench is starting.', 503);
  });
  const port = await listen(server, settings.port);
  const url = `http://127.0.0.1:${port}`;
  const pageFolder = join(settings.built, 'page');
  const audience = new Audience();
  const frames = new Frames();
  const client = frameClient(pageFolder);
  const tell = (event: StageEvent) => audience.tell(withFrame(event, frames, client));
  const { state, fresh, bundles, seed = join(settings.built, 'sample.mjs') } = settings;
  const backstage = new Backstage(
    join(settings.built, 'worker.mjs'),
    { state, fresh, baseUrl: url, bundles, seed },
    tell,
  );
  const token = randomUUID();
  const page = readFileSync(join(pageFolder, 'workbench.html'), 'utf8').replace('{{token}}', token);
  workbench = { port, backstage, audience, frames, pageFolder, client, page, token };
  return {
    url,
    ready: backstage.ready,
    close: async () => {
      audience.dismiss();
      await backstage.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A script's HTML never travels to the workbench's page, only the address of the frame that shows it. */
function withFrame(event: StageEvent, frames: Frames, client: string): StageEvent {
  if (event.kind !== 'show') return event;
  const { html = '', ...rest } = event;
  return { ...rest, frame: frames.add(framed(html, { client }), FRAME_POLICY) };
}

async function answer(workbench: Workbench, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const verdict = judge(request, workbench.port);
  if (verdict) return sendText(response, verdict, 403);
  try {
    await answerRequest(workbench, request, response);
  } catch (error) {
    sendError(request, response, error as Error);
  }
}

function sendError(request: IncomingMessage, response: ServerResponse, error: Error): void {
  const known = error instanceof CallFailed || error instanceof Refused;
  const status = known ? error.status : 500;
  if (!known) console.error(error);
  if (response.headersSent) {
    response.end();
    return;
  }
  if (!request.complete) response.setHeader('connection', 'close');
  const { message: sentence } = error;
  const { script = false, details = '' } = error instanceof CallFailed ? error : {};
  if (/^\/(api|visit|answer|download)\b/.test(request.url ?? '')) {
    sendJson(response, { error: { sentence, script, details } }, status);
    return;
  }
  const body = `<main class="form"><header><h1>This did not work</h1></header><p>${escaped(sentence)}</p></main>`;
  sendHtml(response, visitorPage({ title: 'Chapterbook', language: 'en', body }), { status });
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        taken
          ? new Error(
              `Port ${port} is in use, perhaps by another workbench. Close that one, or start with --port and another number.`,
            )
          : error,
      );
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
