import { serve, unserved } from '../../kernel/serve';
import { valueIn } from '../enumeration';
import type { Face } from '../face';
import { anArray, textLike } from '../signature';
import { Question } from './anyItem';
import { pageNavigationType } from './enums';
import { goToOf, servedPage } from './pageBreakItem';
import type { GoTo } from './state';
import type { FormScene } from './world';

/**
 * One of the answers to choose from.
 * @documented https://developers.google.com/apps-script/reference/forms/choice
 */
export class Choice
  implements Face<GoogleAppsScript.Forms.Choice, 'getValue' | 'getGotoPage' | 'getPageNavigationType'>
{
  constructor(
    private readonly scene: FormScene,
    private readonly value: string,
    readonly goTo: GoTo | undefined,
  ) {}

  getValue(): string {
    return this.value;
  }
  /** @documented null unless the choice leads to a page */
  getGotoPage(): unknown {
    return typeof this.goTo === 'number' ? servedPage(this.scene, this.goTo) : null;
  }
  /** @documented null when the choice leads nowhere of its own */
  getPageNavigationType(): unknown {
    if (this.goTo === undefined) return null;
    return pageNavigationType[typeof this.goTo === 'number' ? 'GO_TO_PAGE' : this.goTo];
  }
}

/** A question with choices. */
export abstract class ChoiceQuestion extends Question {
  /** Whether a choice may lead to a page. */
  protected readonly leads: boolean = false;

  /** @documented with a page, or a kind of navigation, to go to when the page is done */
  createChoice(value: string, navigation?: unknown): unknown {
    const { kernel } = this.scene;
    const goTo = goToOf(navigation);
    const leads = () => this.leads && (goTo !== undefined || valueIn(pageNavigationType, navigation) !== undefined);
    this.mustFit('createChoice', [value, navigation], [textLike], [textLike, leads]);
    return serve(kernel, 'Choice', new Choice(this.scene, String(value), goTo));
  }
  getChoices(): unknown[] {
    const { kernel } = this.scene;
    return this.state.choices.map((choice) =>
      serve(kernel, 'Choice', new Choice(this.scene, choice, this.state.goTo?.[choice])),
    );
  }
  setChoices(choices: unknown[]): this {
    const given = Array.isArray(choices) ? choices.map(unserved) : [];
    this.mustFit('setChoices', [choices], [() => anArray(choices) && given.every((one) => one instanceof Choice)]);
    this.setChoiceValues((given as Choice[]).map((choice) => choice.getValue()));
    const leading = (given as Choice[]).filter(({ goTo }) => goTo !== undefined);
    if (leading.length > 0)
      this.state.goTo = Object.fromEntries(leading.map((choice) => [choice.getValue(), choice.goTo as GoTo]));
    return this;
  }
  /** @reported by scripts' logs: the sentences for no choices, empty ones and doubled ones */
  setChoiceValues(values: string[]): this {
    this.mustFit('setChoiceValues', [values], [anArray]);
    const { kernel } = this.scene;
    const choices = values.map(String);
    if (choices.length === 0) throw kernel.exception('Array is empty: values');
    if (choices.some((choice) => choice.trim() === ''))
      throw kernel.exception('Questions cannot have empty choice values.');
    if (new Set(choices).size < choices.length)
      throw kernel.exception('Questions cannot have duplicate choice values.');
    this.state.choices = choices;
    delete this.state.goTo;
    return this;
  }
  createResponse(response: unknown): unknown {
    this.mustFit('createResponse', [response], [textLike]);
    return this.answeredBy(String(response));
  }
}
