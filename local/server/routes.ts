import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendAsset } from './assets';
import { MAIL_POLICY } from './guard';
import { forVisitors, procedures } from './procedures';
import { Refused } from './refusals';
import { readBody, sendHtml, sendJson, sendText, sendTo } from './reply';
import type { Letter, Person, PublicForm, PublicPage } from './stage';
import { answersFrom, formPage, thankYouPage } from './visitorForm';
import { webPage } from './visitorWeb';
import type { Workbench } from './workbench';

type Route = (
  workbench: Workbench,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  rest: string,
) => Promise<void>;

const showWorkbench: Route = async ({ page }, _request, response) => sendHtml(response, page);

const showAsset: Route = async ({ pageFolder }, _request, response, _url, rest) => {
  if (!sendAsset(response, pageFolder, rest)) sendText(response, 'There is no such file.', 404);
};

/** A Sheet's own address, as letters and formulas link to it. */
const showSheet: Route = async (_workbench, _request, response, _url, rest) => {
  const [, id = ''] = /^d\/([\w-]+)/.exec(rest) ?? [];
  sendTo(response, `/file/${id}`);
};

async function hear(
  { audience, backstage }: Workbench,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const as = await knownPerson(backstage, url.searchParams.get('as') ?? '');
  audience.join(request, response, as, url.searchParams.get('file') ?? '', backstage.openQuestions());
}

const showFrame: Route = async ({ frames }, _request, response, _url, key) => {
  const frame = frames.get(key);
  if (!frame) return sendText(response, 'This page is gone. Open it again from where it came.', 410);
  sendHtml(response, frame.html, { policy: frame.policy });
};

const showLetter: Route = async ({ backstage }, _request, response, _url, id) => {
  const letter = (await backstage.call('mail.read', '', { id: decodeURIComponent(id) })) as Letter;
  sendHtml(response, `<!doctype html><meta charset="utf-8"><base target="_blank">${letter.html}`, {
    policy: MAIL_POLICY,
  });
};

const showForm: Route = async ({ backstage }, _request, response, _url, form) => {
  sendHtml(response, formPage((await backstage.call('form.show', '', { form })) as PublicForm));
};

const submitForm: Route = async ({ backstage }, request, response, _url, form) => {
  const shown = (await backstage.call('form.show', '', { form })) as PublicForm;
  const answers = answersFrom(shown, new URLSearchParams(await readBody(request)));
  const missing = shown.items.find((item) => item.required && !(item.title in answers));
  if (missing) return sendHtml(response, formPage(shown, `“${missing.title}” needs an answer.`), { status: 422 });
  try {
    await backstage.call('form.submit', '', { form, answers });
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 422) throw error;
    return sendHtml(response, formPage(shown, error.message), { status: 422 });
  }
  sendHtml(response, thankYouPage(shown));
};

const showWebPage: Route = async ({ backstage, frames, client }, _request, response, url, script) => {
  const params: Record<string, string[]> = {};
  for (const name of new Set(url.searchParams.keys())) params[name] = url.searchParams.getAll(name);
  const page = (await backstage.call('web.get', '', { script, params })) as PublicPage;
  sendHtml(response, webPage(page, { script, search: url.search, frames, client }));
};

/** A public page calls a function: always as a visitor without a name. */
const callFromPage: Route = async ({ backstage }, request, response, _url, script) => {
  const { name, args } = asObject(await readJson(request));
  sendJson(response, { value: await backstage.call('web.call', '', { script, name, args }) });
};

const answerQuestion: Route = async ({ backstage }, request, response) => {
  const { as, question, button, text } = asObject(await readJson(request));
  const known =
    typeof question === 'number' && typeof button === 'string' && typeof text === 'string' && typeof as === 'string';
  if (!known || !/^(OK|CANCEL|YES|NO|CLOSE)$/.test(button))
    throw new Refused('That is no answer to a question of a script.');
  sendJson(response, { value: backstage.answer(question, as, { button, text: text.slice(0, 50_000) }) });
};

const callProcedure: Route = async ({ backstage }, request, response, _url, name) => {
  const known = Object.hasOwn(procedures, name) && !(forVisitors as readonly string[]).includes(name);
  if (!known) throw new Refused(`The workbench has no "${name.slice(0, 40)}".`, 404);
  const { as, args } = asObject(await readJson(request));
  const person = name === 'people.list' ? '' : await knownPerson(backstage, String(as));
  sendJson(response, { value: await backstage.call(name, person, args) });
};

async function knownPerson(backstage: Workbench['backstage'], email: string): Promise<string> {
  const people = (await backstage.call('people.list', '', {})) as Person[];
  if (!people.some((person) => person.email === email))
    throw new Refused('The workbench does not know this person.', 403);
  return email;
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    throw new Refused('The workbench takes JSON here.', 415);
  try {
    return JSON.parse(await readBody(request));
  } catch (error) {
    if (error instanceof RangeError) throw new Refused(error.message, 413);
    throw new Refused('The workbench could not read that.');
  }
}

function asObject(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refused('The workbench takes an object here.');
  return value as Record<string, unknown>;
}

const ROUTES: Record<string, Route> = {
  'GET ': showWorkbench,
  'GET file': showWorkbench,
  'GET spreadsheets': showSheet,
  'GET page': showAsset,
  'GET events': hear,
  'GET frame': showFrame,
  'GET letter': showLetter,
  'GET form': showForm,
  'POST form': submitForm,
  'GET exec': showWebPage,
  'POST visit': callFromPage,
  'POST answer': answerQuestion,
  'POST api': callProcedure,
};

export async function answerRequest(
  workbench: Workbench,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://workbench');
  const [, room = '', ...rest] = url.pathname.split('/');
  const route = ROUTES[`${request.method} ${room}`];
  if (!route) return sendText(response, 'There is nothing under this address.', 404);
  await route(workbench, request, response, url, rest.join('/'));
}
