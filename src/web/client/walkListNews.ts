import { pageWords } from '../../i18n/page';
import { walkWords } from '../../i18n/walk';
import { visitResults } from '../../turf/tables';
import { element } from './element';
import { problem } from './notices';
import { Declined } from './server';
import { word } from './start';
import type { RefusedVisit, VisitQueue } from './walkListQueue';
import type { SendingState } from './walkListSending';

/** Says what is only on this phone, what has been sent, and what the chapter could not store. */
export class SendingNews {
  private readonly state = element('p', { id: 'sending', role: 'status' });
  private readonly button: HTMLButtonElement;
  private readonly refused = element('div', { id: 'refused' });
  readonly node: HTMLElement;
  private hasSent = false;

  constructor(
    private readonly queue: VisitQueue,
    private readonly nameOf: (doorId: string) => string,
    sendNow: () => void,
  ) {
    this.button = element('button', { type: 'button', class: 'second', hidden: true, click: sendNow });
    this.button.textContent = word(walkWords.sendNow);
    this.node = element('div', {}, this.state, this.button, this.refused);
  }

  show(state: SendingState, error?: unknown): void {
    const count = this.queue.waiting.length;
    this.hasSent ||= state === 'sending';
    this.state.textContent = state === 'sending' ? word(walkWords.sending) : this.sentence(count);
    this.button.hidden = count === 0 || state !== 'failed';
    this.showRefused(this.queue.refused);
    if (error !== undefined) this.explain(error);
  }

  private sentence(count: number): string {
    if (count === 0) return word(this.hasSent ? walkWords.allSent : walkWords.nothingYet);
    return word(this.queue.isOnPhone ? walkWords.waiting : walkWords.onlyInPage, { count });
  }

  /** Being out of reach is usual on a walk; that the link has ended is not. */
  private explain(error: unknown): void {
    if (!(error instanceof Declined)) console.error(error);
    else if (error.message !== word(pageWords.notReached)) problem(error.message);
  }

  private showRefused(refused: readonly RefusedVisit[]): void {
    const lines = refused.map(({ visit, problem: why }) => {
      const what = visit.result === '' ? word(walkWords.answered) : word(visitResults[visit.result]);
      return element('li', {}, `${this.nameOf(visit.door)}: ${what} (${word(walkWords[why])})`);
    });
    const intro = element('p', {}, word(walkWords.refused, { count: refused.length }));
    this.refused.replaceChildren(...(lines.length > 0 ? [intro, element('ul', {}, ...lines)] : []));
  }
}
