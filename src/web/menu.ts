import type { MenuGroup } from '../google/ui';
import { addMenu } from '../google/ui';
import { webWords } from '../i18n/web';

/** Adds the chapter's menu. Runs before anybody has consented to anything, so it reads nothing: both languages show. */
export function showMenu(): void {
  const groups: MenuGroup[] = [
    { label: both(webWords.setUp), entries: [{ label: both(webWords.firstSteps), handler: 'firstSteps' }] },
  ];
  addMenu(both(webWords.menu), groups);
}

function both({ en, es }: { en: string; es: string }): string {
  return en === es ? en : `${en} · ${es}`;
}
