import { pathToFileURL } from 'node:url';
import type { Message } from '../engine/hub';
import type { Menu, MenuItem } from '../host/index';
import { createHost, type Host } from '../host/index';
import { AnswersRefused } from '../services/forms';
import { Refused } from './refusals';
import type { FormItem, Letter, MenuEntry, PublicForm } from './stage';
import type { Theater, TheaterSettings } from './theater';

interface Seed {
  chapter: { now: string; timeZone: string; people: { email: string; name: string }[] };
  seed(host: Host, settings: { bundles: string }): void;
}

/** The host as the workbench's server speaks with it: a kept chapter goes on, a fresh one is filled by the seed. */
export async function openTheater(settings: TheaterSettings): Promise<Theater> {
  const { state, baseUrl, bundles, seed, ask, tell } = settings;
  const { chapter, seed: fill } = (await import(pathToFileURL(seed).href)) as Seed;
  const host = createHost({ ...(state === undefined ? chapter : { state }), baseUrl, readings: asPeopleSeeIt });
  if (state === undefined) fill(host, { bundles });
  host.ui.answer(undefined);
  host.ui.listen({
    ask: ask as never,
    show: (screen) => tell({ kind: 'show', ...screen }),
    toast: (toast) => tell({ kind: 'toast', ...toast }),
    revision: (file, message) => tell({ kind: 'revision', file, message }),
  });
  return theaterOf(host);
}

/** Where nobody has established how Google behaves, the workbench shows what people report; the tests run every reading. */
const asPeopleSeeIt = { apostrophe: 'consumed' } as const;

function theaterOf(host: Host): Theater {
  return {
    people: () => [...host.people],
    files: (as) =>
      [...host.files.values()].map(({ state: { id, name } }) => ({ id, name, right: host.rightTo(id, as) })),
    open: (file, as) => host.open(file, { as }).map((menu) => entryOf({ kind: 'menu', ...menu }, '')),
    click: (file, path, as) => host.click(file, path, { as }),
    snapshot: (file, as) => host.person(as).at(file).snapshot(),
    receive: (file, message, as) =>
      host
        .person(as)
        .at(file)
        .receive(message as Message),
    callFromDialog: (id, name, args, as) => {
      if (host.ui.screens.find((screen) => screen.id === id)?.as !== as)
        throw new Refused('This dialog is closed.', 404);
      return host.ui.call(id, name, ...args);
    },
    forms: () => host.forms.list().map(formOf),
    form: (id) => formOf(host.forms.byId(id)),
    submit: (id, answers) => {
      try {
        host.forms.submit(id, answers);
      } catch (error) {
        throw error instanceof AnswersRefused ? new Refused(error.message, 422) : error;
      }
    },
    webApps: () =>
      host.projects
        .filter(({ deployedAs }) => deployedAs !== undefined)
        .map(({ id, name }) => ({ id, name, url: host.webAppUrl(id) as string })),
    visit: (script, params) => host.web(`${host.baseUrl}/exec/${script}`).get({ params }),
    callFromPage: (script, name, args) => host.web(`${host.baseUrl}/exec/${script}`).call(name, ...args),
    letters: () => host.mail.sent.map(letterOf),
    letter: (id) => {
      const letter = host.mail.sent.find((one) => String(one.id) === id);
      if (!letter) throw new Refused('There is no such letter.', 404);
      return letterOf(letter);
    },
    now: () => new Date(host.clock.now()).toISOString(),
    timeZone: () => host.timeZone,
    advance: (minutes) => host.clock.advance({ minutes }),
    toTomorrowMorning: () => host.clock.toTomorrow('08:00'),
    dueTriggers: () =>
      host.triggers.list().map(({ project, fn, kind, owner, nextAt }) => ({
        project: host.project(project).name,
        name: fn,
        kind,
        as: owner,
        at: nextAt === undefined ? '' : new Date(nextAt).toISOString(),
      })),
    runs: () =>
      host.runtime.runs.map(({ project, functionName, as, via, calls, simulatedMilliseconds, at, error }) => ({
        project: host.project(project).name,
        name: functionName,
        as,
        via,
        calls,
        seconds: simulatedMilliseconds / 1000,
        at: new Date(at).toISOString(),
        ...(error === undefined ? {} : { error }),
      })),
    quotas: (as) => host.services.quotas(as),
    save: () => host.save(),
  };
}

function entryOf(item: MenuItem | ({ kind: 'menu' } & Menu), above: string): MenuEntry {
  if (item.kind === 'separator') return item;
  const path = above === '' ? item.label : `${above} > ${item.label}`;
  if (item.kind === 'item') return { kind: 'item', label: item.label, path };
  return { kind: 'menu', label: item.label, entries: item.entries.map((entry) => entryOf(entry, path)) };
}

function formOf(form: PublicForm): PublicForm {
  return { ...form, items: form.items.map((item: FormItem) => ({ ...item })) };
}

function letterOf(letter: Host['mail']['sent'][number]): Letter {
  return {
    id: String(letter.id),
    from: letter.from,
    to: letter.to,
    subject: letter.subject,
    body: letter.body ?? '',
    html: letter.htmlBody ?? '',
    at: new Date(letter.at).toISOString(),
    attachments: [],
  };
}
