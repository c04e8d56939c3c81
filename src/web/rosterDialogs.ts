import { rosterWords } from '../i18n/roster';
import { showDialog, showSidebar } from './dialogs';

export function openAddShift(): void {
  showDialog({ html: 'addShift', title: rosterWords.addShift, width: 520, height: 680 });
}

export function openFillShift(): void {
  showSidebar({ html: 'fillShift', title: rosterWords.fillShift });
}
