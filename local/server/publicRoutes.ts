import { readForm, readJson } from './bodies';
import { sendHtml, sendJson } from './reply';
import type { Route } from './routes';
import type { PublicForm, PublicPage } from './stage';
import { answersInLink } from './visitorAnswers';
import { formPage } from './visitorForm';
import { turnedPage } from './visitorTurns';
import { webPage } from './visitorWeb';

const LARGEST_ANSWERS = 1_000_000;

/** What the public reaches: forms, and the pages of scripts, always as somebody without a name. */
export const publicRoutes: Record<string, Route> = {
  'GET form': async ({ backstage }, _request, response, url, form) => {
    const shown = (await backstage.call('form.show', '', { form })) as PublicForm;
    sendHtml(response, formPage(shown, { answers: answersInLink(shown.items, url.searchParams) }));
  },

  'POST form': async ({ backstage }, request, response, _url, form) => {
    const shown = (await backstage.call('form.show', '', { form })) as PublicForm;
    const sent = await readForm(request, LARGEST_ANSWERS);
    const { html, status } = await turnedPage(shown, { sent, ask: (name, args) => backstage.call(name, '', args) });
    sendHtml(response, html, { status });
  },

  'GET exec': async ({ backstage, frames, client }, _request, response, url, script) => {
    const params: Record<string, string[]> = {};
    for (const name of new Set(url.searchParams.keys())) params[name] = url.searchParams.getAll(name);
    const page = (await backstage.call('web.get', '', { script, params })) as PublicPage;
    sendHtml(response, webPage(page, { script, search: url.search, frames, client }));
  },

  /** A public page calls a function. */
  'POST visit': async ({ backstage }, request, response, _url, script) => {
    const { name, args } = await readJson(request);
    sendJson(response, { value: await backstage.call('web.call', '', { script, name, args }) });
  },
};
