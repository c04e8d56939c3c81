import { callListWords } from '../i18n/callList';
import { fairWords } from '../i18n/fair';
import { forgetWords } from '../i18n/forget';
import { newCallWords } from '../i18n/newCall';
import { findWords } from '../i18n/offer';
import { twinWords } from '../i18n/twins';
import { showDialog, showSidebar } from './dialogs';

export function openFindSomeone(): void {
  showSidebar({ html: 'findSomeone', title: findWords.findSomeone });
}

export function openNewCall(): void {
  showSidebar({ html: 'newCall', title: newCallWords.title });
}

export function openCallList(): void {
  showSidebar({ html: 'callList', title: callListWords.title });
}

export function openTwins(): void {
  showDialog({ html: 'twins', title: twinWords.title, width: 640, height: 600 });
}

export function openErasures(): void {
  showDialog({ html: 'erasures', title: forgetWords.menu, height: 600 });
}

export function openFairDraw(): void {
  showDialog({ html: 'fairDraw', title: fairWords.title, height: 640 });
}
