import { valueIn } from '../enumeration';
import type { Face } from '../face';
import { aNumber, textLike } from '../signature';
import { type Every, Question } from './anyItem';
import { ratingIconType } from './enums';
import type { ItemState } from './state';

type QuestionFace = Every | 'isRequired' | 'setRequired' | 'createResponse';

/** A question that is answered by a number. */
abstract class Rated extends Question {
  /** @reported gas-fakes, run at Google: the answer is a text */
  createResponse(response: number): unknown {
    this.mustFit('createResponse', [response], [aNumber]);
    return this.answeredBy(String(Math.trunc(response)));
  }
}

type Scale = NonNullable<ItemState['scale']>;
type ScaleFace = `get${'Lower' | 'Upper'}Bound` | `get${'Left' | 'Right'}Label` | 'setBounds' | 'setLabels';

/** @documented https://developers.google.com/apps-script/reference/forms/scale-item */
export class ScaleItem extends Rated implements Face<GoogleAppsScript.Forms.ScaleItem, QuestionFace | ScaleFace> {
  getLowerBound(): number {
    return this.scale().lower;
  }
  getUpperBound(): number {
    return this.scale().upper;
  }
  getLeftLabel(): string {
    return this.scale().left;
  }
  getRightLabel(): string {
    return this.scale().right;
  }
  /** @documented from 0 or 1 to 3 up to 10, without decimals; @unknown strict: the sentence is ours */
  setBounds(lower: number, upper: number): this {
    this.mustFit('setBounds', [lower, upper], [aNumber, aNumber]);
    const [from, to] = [Math.trunc(lower), Math.trunc(upper)];
    if ((from !== 0 && from !== 1) || !(to >= 3 && to <= 10))
      throw this.scene.kernel.exception('Scale bounds must be 0 or 1 for the lower and 3 to 10 for the upper.');
    Object.assign(this.scale(), { lower: from, upper: to });
    return this;
  }
  setLabels(lower: string, upper: string): this {
    this.mustFit('setLabels', [lower, upper], [textLike, textLike]);
    Object.assign(this.scale(), { left: String(lower), right: String(upper) });
    return this;
  }

  private scale(): Scale {
    return this.state.scale as Scale;
  }
}

type Rating = NonNullable<ItemState['rating']>;

/** @documented https://developers.google.com/apps-script/reference/forms/rating-item */
export class RatingItem extends Rated {
  getRatingIcon(): unknown {
    return ratingIconType[this.rating().icon];
  }
  setRatingIcon(icon: unknown): this {
    const name = valueIn(ratingIconType, icon);
    this.mustFit('setRatingIcon', [icon], [() => name !== undefined]);
    this.rating().icon = name as Rating['icon'];
    return this;
  }
  getRatingScaleLevel(): number {
    return this.rating().levels;
  }
  /** @documented 3 to 10; @unknown strict: the sentence is ours */
  setRatingScaleLevel(level: number): this {
    this.mustFit('setRatingScaleLevel', [level], [aNumber]);
    const levels = Math.trunc(level);
    if (!(levels >= 3 && levels <= 10))
      throw this.scene.kernel.exception('The rating scale level must be between 3 and 10.');
    this.rating().levels = levels;
    return this;
  }

  private rating(): Rating {
    return this.state.rating as Rating;
  }
}
