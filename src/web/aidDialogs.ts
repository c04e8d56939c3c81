import { findWords } from '../i18n/offer';
import { showSidebar } from './dialogs';

export function openFindSomeone(): void {
  showSidebar({ html: 'findSomeone', title: findWords.findSomeone });
}
