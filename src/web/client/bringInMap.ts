import { bringInMap } from '../../exchange/commandLine/bringInMap';
import type { NamedMap } from '../../exchange/commandLine/listsIn';
import { bringInWords as words } from '../../i18n/bringIn';
import { doneScreen } from './bringInDone';
import type { Steps } from './bringInList';
import { element, show } from './element';
import { notice } from './notices';
import { askSheet, during } from './server';
import { word } from './start';

/** A map of areas: what is in it, and a button that brings it in. */
export async function mapIn(part: NamedMap, steps: Steps): Promise<void> {
  const { name, map } = part;
  const go = element('button', { type: 'button' }, word(words.write));
  go.addEventListener('click', () =>
    during(go, async () => {
      const report = await bringInMap(part, askSheet, true);
      doneScreen(word(words.mapDone, { name, added: report.new, changed: report.changed, same: report.same }), steps);
    }),
  );
  notice('');
  show(
    element('h2', {}, word(words.mapPart, { name, rows: map.areas.length })),
    element('ul', {}, ...map.areas.slice(0, mostShown).map((area) => element('li', {}, area.name))),
    go,
  );
}

const mostShown = 50;
