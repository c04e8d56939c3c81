import { handOutWords, printWords } from '../i18n/walk';
import { showDialog } from './dialogs';

export function openHandOut(): void {
  showDialog({ html: 'handOut', title: handOutWords.menu, width: 560, height: 640 });
}

export function openPrintWalkLists(): void {
  showDialog({ html: 'printWalkLists', title: printWords.menu, width: 900, height: 700 });
}
