import { pageWords } from '../../i18n/page';
import { element, show } from './element';
import { openPage } from './frame';
import { word } from './start';

/** The page of a link that is no longer good. */
openPage(() => show(element('p', {}, word(pageWords.linkOver))));
