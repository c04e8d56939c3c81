import { exchangeWords } from '../i18n/exchange';
import { showDialog } from './dialogs';

export function openAdopt(): void {
  showDialog({ html: 'adopt', title: exchangeWords.adopt, width: 760, height: 680 });
}

export function openBringIn(): void {
  showDialog({ html: 'bringIn', title: exchangeWords.bringIn, width: 760, height: 680 });
}

export function openImports(): void {
  showDialog({ html: 'imports', title: exchangeWords.imports, width: 600, height: 640 });
}

export function openTakeOut(): void {
  showDialog({ html: 'takeOut', title: exchangeWords.takeOut, width: 600, height: 560 });
}
