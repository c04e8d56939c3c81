import { CallFailed } from './backstage';
import { readForm, readJson } from './bodies';
import { sendHtml, sendJson } from './reply';
import type { Route } from './routes';
import type { PublicForm, PublicPage } from './stage';
import { answersFrom, formPage, thankYouPage } from './visitorForm';
import { webPage } from './visitorWeb';

const LARGEST_ANSWERS = 1_000_000;

/** What the public reaches: forms, and the pages of scripts, always as somebody without a name. */
export const publicRoutes: Record<string, Route> = {
  'GET form': async ({ backstage }, _request, response, _url, form) => {
    sendHtml(response, formPage((await backstage.call('form.show', '', { form })) as PublicForm));
  },

  'POST form': async ({ backstage }, request, response, _url, form) => {
    const shown = (await backstage.call('form.show', '', { form })) as PublicForm;
    const answers = answersFrom(shown, await readForm(request, LARGEST_ANSWERS));
    const missing = shown.items.find((item) => item.required && !(item.title in answers));
    if (missing) return sendHtml(response, formPage(shown, `“${missing.title}” needs an answer.`), { status: 422 });
    try {
      await backstage.call('form.submit', '', { form, answers });
    } catch (error) {
      if (!(error instanceof CallFailed) || error.script || error.status !== 422) throw error;
      return sendHtml(response, formPage(shown, error.message), { status: 422 });
    }
    sendHtml(response, thankYouPage(shown));
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
