import { sendAskPage, showAskPage } from '../aid/askPage';
import { pagesUrl } from '../google/outside';
import { property, setProperty } from '../google/properties';
import { askPageWords } from '../i18n/askPage';
import { perform } from '../tables/perform';
import type { Page } from './pages';
import { writeAddress } from './publicForms';

/** The page on which anybody can ask for help. */
export const askPage: Page = {
  html: 'ask',
  title: askPageWords.title,
  isPublic: true,
  calls: { show: showAskPage, send: sendAskPage },
};

const noted = 'page.ask';

/** Keeps the page's address in Settings, beside those of the forms, as soon as there is one. */
export function noteAskPage(): void {
  const url = pagesUrl();
  if (url === '' || property(noted) === url) return;
  perform(writeAddress, { key: noted, what: askPageWords.setting, address: `${url}?page=ask` });
  setProperty(noted, url);
}
