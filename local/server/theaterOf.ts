import type { Message } from '../engine/hub';
import type { Host, Menu, MenuItem } from '../host/index';
import { AnswersRefused } from '../services/forms';
import { personsScreen } from '../services/spreadsheet/selection';
import { extrasOf } from './extras';
import { filterChoices, hideInFilter } from './filters';
import { mailOf } from './letters';
import { Refused } from './refusals';
import { isKnownEdit } from './revisions';
import type { MenuEntry } from './stage';
import type { Theater } from './theater';
import { exportedFile } from './xlsx/exported';

/** Plain data in and out; what is not there, or not this person's to see, is refused with a sentence. */
export function theaterOf(host: Host): Theater {
  return { ...filesOf(host), ...publicPlacesOf(host), ...mailOf(host), ...timeOf(host), save: () => host.save() };
}

type FileParts =
  | 'filterChoices'
  | 'hideInFilter'
  | 'screen'
  | 'people'
  | 'files'
  | 'open'
  | 'click'
  | 'snapshot'
  | 'receive'
  | 'extras'
  | 'select';

function filesOf(host: Host): Pick<Theater, FileParts | 'exportFile' | 'copyFile' | 'callFromDialog'> {
  const openTo = (file: string, as: string) => {
    if (!host.files.has(file)) throw new Refused('There is no such file.', 404);
    if (host.rightTo(file, as) === 'none')
      throw new Refused('You need access. Ask the owner of this file to share it.', 403);
    return host.person(as).at(file);
  };
  return {
    people: () => [...host.people],
    files: (as) =>
      [...host.files.values()].map(({ state: { id, name } }) => ({ id, name, right: host.rightTo(id, as) })),
    open: (file, as) => {
      openTo(file, as);
      return host.open(file, { as }).map((menu) => entryOf({ kind: 'menu', ...menu }, ''));
    },
    click: (file, path, as) => {
      openTo(file, as);
      host.click(file, path, { as });
    },
    snapshot: (file, as) => openTo(file, as).snapshot(),
    receive: (file, message, as) => {
      const person = openTo(file, as);
      if (!isKnownEdit(message)) throw new Refused('That is no edit of a sheet.');
      person.receive(message as Message);
    },
    extras: (file, as) => {
      openTo(file, as);
      return extrasOf(host.file(file), host.clock.now());
    },
    filterChoices: (file, sheet, column, as) => {
      openTo(file, as);
      return filterChoices(host.file(file), sheet, column);
    },
    hideInFilter: (file, sheet, column, hidden, as) => {
      openTo(file, as);
      host.mayEdit(file, as);
      hideInFilter(host.file(file), sheet, column, hidden);
    },
    select: (file, cells, as) => openTo(file, as).select(cells),
    screen: (file, as) => {
      openTo(file, as);
      return personsScreen(host.file(file), as) ?? null;
    },
    exportFile: (file, as) => {
      openTo(file, as);
      return exportedFile(host.file(file));
    },
    copyFile: (file, as) => {
      openTo(file, as);
      return host.copyFile(file, { as });
    },
    callFromDialog: (id, name, args, as) => {
      if (host.ui.screens.find((screen) => screen.id === id)?.as !== as)
        throw new Refused('This dialog is closed.', 404);
      return host.ui.call(id, name, ...args);
    },
  };
}

type PublicParts = 'forms' | 'form' | 'submit' | 'turn' | 'webApps' | 'visit' | 'callFromPage';

/** @throws Refused with the sentence that whoever answers reads */
function answering<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof AnswersRefused ? new Refused(error.message, 422) : error;
  }
}

function publicPlacesOf(host: Host): Pick<Theater, PublicParts> {
  const addressOf = (script: string) => {
    const known = host.projects.some(({ id, deployedAs }) => id === script && deployedAs !== undefined);
    if (!known) throw new Refused('Sorry, the file you have requested does not exist.', 404);
    return `${host.baseUrl}/exec/${script}`;
  };
  const formOf = (id: string) => {
    const form = host.forms.list().find((one) => one.id === id);
    if (!form) throw new Refused('There is no such form.', 404);
    return form;
  };
  return {
    forms: () => host.forms.list(),
    form: formOf,
    submit: (id, answers) =>
      answering(() => {
        host.forms.submit(formOf(id).id, answers);
        // A script may ask to be woken a minute after an answer; nobody wants to move the clock for that.
        host.clock.advance({ minutes: 1 });
      }),
    turn: (id, answers, page) => answering(() => host.forms.turn(formOf(id).id, answers, page)),
    webApps: () =>
      host.projects
        .filter(({ deployedAs }) => deployedAs !== undefined)
        .map(({ id, name }) => ({ id, name, url: host.webAppUrl(id) as string })),
    visit: (script, params) => host.web(addressOf(script)).get({ params }),
    callFromPage: (script, name, args) => host.web(addressOf(script)).call(name, ...args),
  };
}

type TimeParts = 'now' | 'timeZone' | 'advance' | 'toTomorrowMorning' | 'dueTriggers' | 'runs' | 'quotas';

function timeOf(host: Host): Pick<Theater, TimeParts> {
  return {
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
  };
}

function entryOf(item: MenuItem | ({ kind: 'menu' } & Menu), above: string): MenuEntry {
  if (item.kind === 'separator') return item;
  const path = above === '' ? item.label : `${above} > ${item.label}`;
  if (item.kind === 'item') return { kind: 'item', label: item.label, path };
  return { kind: 'menu', label: item.label, entries: item.entries.map((entry) => entryOf(entry, path)) };
}
