import { placelessWords } from '../i18n/places';
import { showDialog } from './dialogs';

export function openPlaceless(): void {
  showDialog({ html: 'placeless', title: placelessWords.menu, width: 560, height: 640 });
}
