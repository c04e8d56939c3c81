import type { IncomingMessage, ServerResponse } from 'node:http';
import { showsToken } from './guard';
import { guardedRoutes, ownRoutes } from './ownRoutes';
import { publicRoutes } from './publicRoutes';
import { Refused } from './refusals';
import { sendText } from './reply';
import type { Workbench } from './workbench';

export type Route = (
  workbench: Workbench,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  /** What follows the room in the address. */
  rest: string,
) => Promise<void>;

const ROUTES: Record<string, Route> = { ...ownRoutes, ...guardedRoutes, ...publicRoutes };

export async function answerRequest(
  workbench: Workbench,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = addressOf(request);
  const [, room = '', ...rest] = url.pathname.split('/');
  const key = `${request.method} ${room}`;
  const route = Object.hasOwn(ROUTES, key) ? ROUTES[key] : undefined;
  if (!route) return sendText(response, 'There is nothing under this address.', 404);
  if (Object.hasOwn(guardedRoutes, key) && !showsToken(request, workbench.token))
    throw new Refused('This page is of an earlier start of the workbench. Load it again.', 403);
  await route(workbench, request, response, url, rest.join('/'));
}

function addressOf(request: IncomingMessage): URL {
  const address = request.url ?? '/';
  if (!URL.canParse(address, 'http://workbench')) throw new Refused('This is no address of the workbench.');
  return new URL(address, 'http://workbench');
}
