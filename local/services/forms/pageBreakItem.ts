import { serve } from '../../kernel/serve';
import { valueIn } from '../enumeration';
import type { Face } from '../face';
import { AnyItem, type Every } from './anyItem';
import { pageNavigationType } from './enums';
import type { GoTo } from './state';
import type { FormScene } from './world';

/**
 * Where a page ends and the next begins.
 * @documented https://developers.google.com/apps-script/reference/forms/page-break-item
 */
export class PageBreakItem
  extends AnyItem
  implements Face<GoogleAppsScript.Forms.PageBreakItem, Every | 'setGoToPage' | 'getGoToPage' | 'getPageNavigationType'>
{
  /** @documented where the page before this break leads, unless one of its choices says otherwise */
  setGoToPage(to: unknown): this {
    const goTo = goToOf(to);
    this.mustFit('setGoToPage', [to], [() => goTo !== undefined]);
    this.state.next = goTo as GoTo;
    return this;
  }
  /** @documented null unless it leads to a page */
  getGoToPage(): unknown {
    const { next } = this.state;
    return typeof next === 'number' ? servedPage(this.scene, next) : null;
  }
  getPageNavigationType(): unknown {
    const { next = 'CONTINUE' } = this.state;
    return pageNavigationType[typeof next === 'number' ? 'GO_TO_PAGE' : next];
  }
}

/** What a script's argument leads to; undefined when it is neither a page nor a kind of navigation. */
export function goToOf(to: unknown): GoTo | undefined {
  if (to instanceof PageBreakItem) return to.state.id;
  const name = valueIn(pageNavigationType, to);
  return name === 'GO_TO_PAGE' ? undefined : name;
}

/** A page break by its id; null when it was deleted. */
export function servedPage(scene: FormScene, id: number): unknown {
  const state = scene.form.items.find((item) => item.id === id);
  return state ? serve(scene.kernel, 'PageBreakItem', new PageBreakItem(scene, state)) : null;
}
