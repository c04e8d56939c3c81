import { basename } from 'node:path';
import { createHost, type Host } from '../host/index';
import { addresses, chapter, chapterFiles } from '../sample/seed';
import type { Ask } from './headlessLists';
import { readState, writeState } from './stateFile';

/** The chapter that the workbench keeps, with its organizer at the Workbook. */
export interface KeptChapter {
  ask: Ask;
  /** Whole or not at all, where `npm start` finds it. */
  save(): void;
}

interface Answer {
  ok: boolean;
  value?: unknown;
  sentence?: string;
}

const settings = { addresses, readings: { apostrophe: 'consumed' }, baseUrl: 'http://127.0.0.1:8700' } as const;

/** @returns undefined when no chapter is kept there */
export function keptChapter(folder: string): KeptChapter | undefined {
  const state = readState(folder);
  return state === undefined ? undefined : atWorkbook(createHost({ ...settings, state }), folder);
}

/** A chapter that was set up a moment ago and holds nothing yet. */
export function emptyChapter(folder: string, bundles: string): KeptChapter {
  const host = createHost({ ...settings, ...chapter, now: new Date().toISOString() });
  const { workbook, desk } = chapterFiles(host, bundles);
  host.ui.answer(({ asks, buttons }) => {
    if (asks === 'prompt') return host.fileUrl(workbook);
    return buttons.includes('YES') ? 'YES' : 'OK';
  });
  for (const file of [workbook, desk]) {
    host.click(file, 'Chapter > Set-up > First steps', { as: host.file(file).state.owner });
  }
  host.ui.answer(undefined);
  return atWorkbook(host, folder);
}

function atWorkbook(host: Host, folder: string): KeptChapter {
  const project = host.projects.find((one) => basename(one.folder) === 'workbook');
  if (!project?.boundTo) throw new Error(`The chapter in ${folder} has no Workbook. Nothing was changed.`);
  const { owner: as } = host.file(project.boundTo).state;
  host.consent(project.id, as);
  host.ui.show({ as, file: project.boundTo, project: project.id, where: 'dialog', modal: true, title: '', html: '' });
  const { id } = host.ui.screen;
  return {
    ask: async <T>(name: string, args: object = {}) => {
      const { ok, value, sentence } = host.ui.call(id, name, args) as Answer;
      if (!ok) throw new Error(sentence);
      return value as T;
    },
    save: () => writeState(folder, host.save()),
  };
}
