import { turfWords } from '../i18n/turf';
import { showDialog } from './dialogs';

export function openMakeWalkLists(): void {
  showDialog({ html: 'makeWalkLists', title: turfWords.makeWalkLists, width: 520, height: 620 });
}
