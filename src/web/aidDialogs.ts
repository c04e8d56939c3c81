import { callListWords } from '../i18n/callList';
import { newCallWords } from '../i18n/newCall';
import { findWords } from '../i18n/offer';
import { showSidebar } from './dialogs';

export function openFindSomeone(): void {
  showSidebar({ html: 'findSomeone', title: findWords.findSomeone });
}

export function openNewCall(): void {
  showSidebar({ html: 'newCall', title: newCallWords.title });
}

export function openCallList(): void {
  showSidebar({ html: 'callList', title: callListWords.title });
}
