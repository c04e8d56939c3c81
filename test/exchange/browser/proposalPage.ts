import type { Mapping } from '../../../src/exchange/list';
import { byId, show } from '../../../src/web/client/element';
import type { Understood } from '../../../src/web/client/listColumns';
import { type Choosing, proposalScreen } from '../../../src/web/client/listProposal';
import { start } from '../../../src/web/client/start';

// A page that shows what the test has put into the window, and keeps what the person chose.
interface Shown {
  understood: Understood;
  choosing: Pick<Choosing, 'kinds' | 'fields' | 'own'>;
  chosen?: Mapping;
  kind?: string;
}
const shown = (window as never as { shown: Shown }).shown;

document.documentElement.lang = start.language;
byId('title').textContent = start.title;
show(
  ...proposalScreen(shown.understood, {
    ...shown.choosing,
    another: (kind) => {
      shown.kind = kind;
    },
    goOn: async (mapping) => {
      shown.chosen = mapping;
    },
  }),
);
