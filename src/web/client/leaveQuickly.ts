import { standingWords } from '../../i18n/standing';
import { element } from './element';
import { word } from './start';

/** A page that anybody may be looking at. */
const harmless = 'https://www.weather.gov/';

/** Puts a harmless page in the place of this one, so that going back does not lead here either. */
export function leaveButton(): HTMLButtonElement {
  const leave = element('button', { type: 'button', class: 'leave' }, word(standingWords.leave));
  leave.addEventListener('click', () => {
    document.body.replaceChildren();
    (window.top ?? window).location.replace(harmless);
  });
  return leave;
}
