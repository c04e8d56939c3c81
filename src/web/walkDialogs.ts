import { handingOutWords, printMenu } from '../i18n/walk';
import { showDialog } from './dialogs';

export function openHandOut(): void {
  showDialog({ html: 'handOut', title: handingOutWords.menu, width: 560, height: 640 });
}

export function openPrintWalkLists(): void {
  showDialog({ html: 'printWalkLists', title: printMenu.menu, width: 900, height: 700 });
}
