import { noteAskAtDoor } from '../aid/askAtDoor';
import { sendAskPage, showAskPage } from '../aid/askPage';
import { pagesUrl } from '../google/outside';
import { property, setProperty } from '../google/properties';
import { aidWords } from '../i18n/aid';
import { askPageWords } from '../i18n/askPage';
import { perform } from '../tables/perform';
import type { Page } from './pages';
import { writeAddress } from './publicForms';
import { workbookUses } from './workbookUses';

/** The page on which anybody can ask for help. */
export const askPage: Page = {
  html: 'ask',
  title: askPageWords.title,
  isPublic: true,
  opensAs: ['door'],
  calls: { show: showAskPage, send: sendAskPage },
};

const noted = 'page.ask';
const notedAtDoor = 'page.askAtDoor';

/** Keeps the page's address in Settings, beside those of the forms, as soon as there is one; walk lists link to it too. */
export function noteAskPage(): void {
  const url = pagesUrl();
  if (url === '') return;
  const address = `${url}?page=ask`;
  if (property(noted) !== url) {
    perform(writeAddress, { key: noted, what: aidWords.pageSetting, address });
    setProperty(noted, url);
  }
  if (property(notedAtDoor) !== url && workbookUses('doors')) {
    perform(noteAskAtDoor, { address: `${address}&as=door` });
    setProperty(notedAtDoor, url);
  }
}
