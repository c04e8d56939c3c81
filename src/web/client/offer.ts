import type { OfferView } from '../../aid/offerView';
import type { Round } from '../../aid/round';
import { helpIsForAnyone } from '../../chapter/words';
import { spokenDay } from '../../i18n/days';
import { offerWords } from '../../i18n/offer';
import { roundWords } from '../../i18n/round';
import { element, show } from './element';
import { openPage } from './frame';
import { notice } from './notices';
import { ask, during } from './server';
import { start, word } from './start';
import { type StopDeeds, stopCards, taskList } from './stopCard';

openPage(async () => render(await ask<OfferView>('show')));

function render(view: OfferView, news = ''): void {
  show(...contentsOf(view));
  notice(news);
}

function contentsOf(view: OfferView): HTMLElement[] {
  switch (view.state) {
    case 'asked':
      return question(view);
    case 'yours': {
      const count = view.stops.length;
      const heading = count === 1 ? word(offerWords.yours) : word(roundWords.yours, { count });
      return [element('h2', {}, heading), ...inHand(view)];
    }
    case 'reported':
      return [element('h2', {}, word(offerWords.reported)), ...(view.stops ? rest(view as Round) : [])];
    case 'declined':
      return [element('h2', {}, word(offerWords.declined)), ...(view.goOn ? [next(view.goOn)] : [])];
    default:
      return [element('h2', {}, word(offerWords[view.state]))];
  }
}

function question({ task, answerBy }: Extract<OfferView, { state: 'asked' }>): HTMLElement[] {
  return [
    taskList(task),
    element('p', {}, word(offerWords.before)),
    element('p', { class: 'hint' }, word(offerWords.answerBy, { day: spokenDay(answerBy, start.language) })),
    answer('take', word(offerWords.take)),
    answer('decline', word(offerWords.decline), 'second'),
  ];
}

/** A button that answers; what the page shows next is what has become of it. */
function answer(call: 'take' | 'decline', label: string, look = ''): HTMLButtonElement {
  const button = element('button', { type: 'button', class: `wide ${look}`.trim() }, label);
  button.addEventListener('click', () => void during(button, async () => render(await ask<OfferView>(call))));
  return button;
}

const deeds: StopDeeds = {
  report: async (stop, told) => {
    const view = await ask<OfferView>('report', { stop, ...told });
    render(view, view.state === 'yours' ? word(offerWords.reported) : '');
  },
  giveBack: async (stop) => {
    const view = await ask<OfferView>('decline', { stop });
    render(view, view.state === 'yours' || view.state === 'reported' ? word(offerWords.declined) : '');
  },
};

function inHand(round: Round): HTMLElement[] {
  const hasMap = round.stops.some(({ person }) => person?.address);
  return [
    ...stopCards(round, deeds),
    element('p', { class: 'hint' }, word(offerWords.keepSafe)),
    ...(hasMap ? [element('p', { class: 'hint' }, word(roundWords.mapIsGoogles))] : []),
    element('p', { class: 'hint' }, word(helpIsForAnyone)),
  ];
}

function rest(round: Round): HTMLElement[] {
  return [element('h2', {}, word(roundWords.left, { count: round.stops.length })), ...inHand(round)];
}

function next(address: string): HTMLElement {
  const link = element('a', { class: 'button', href: address, target: '_top' }, word(roundWords.goOn));
  return element('p', {}, link);
}
