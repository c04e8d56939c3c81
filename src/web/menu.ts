import { addMenu } from '../google/ui';
import type { Words } from '../i18n/language';
import { webWords } from '../i18n/web';

/** A group of the chapter's menu; `handler` is a public function of the file's script. */
export interface MenuPart {
  label: Words;
  entries: readonly { label: Words; handler: string }[];
}

const setUpPart: MenuPart = {
  label: webWords.setUp,
  entries: [
    { label: webWords.firstSteps, handler: 'firstSteps' },
    { label: webWords.checkInstallation, handler: 'checkInstallation' },
  ],
};

/** Adds the chapter's menu. Runs before anybody has consented to anything, so it reads nothing: both languages show. */
export function showMenu(parts: readonly MenuPart[]): void {
  const groups = [...parts, setUpPart].map(({ label, entries }) => ({
    label: both(label),
    entries: entries.map((entry) => ({ label: both(entry.label), handler: entry.handler })),
  }));
  addMenu(both(webWords.menu), groups);
}

function both({ en, es }: Words): string {
  return en === es ? en : `${en} · ${es}`;
}
