import type { Kernel } from '../../kernel/kernel';
import { serve } from '../../kernel/serve';
import type { Face } from '../face';
import { aBoolean, mustFit, textLike } from '../signature';
import { alignments, destinationType, itemType, pageNavigationType, ratingIconType } from './enums';
import { servedForm } from './form';
import { CheckboxGridValidationBuilder, GridValidationBuilder } from './gridValidationBuilders';
import { mayEditForm, newForm } from './state';
import { CheckboxValidationBuilder, ParagraphTextValidationBuilder, TextValidationBuilder } from './validationBuilders';
import type { FormWorld } from './world';

export { sceneOf, servedForm } from './form';
export { publicForm } from './publicForm';
export { servedResponse } from './responses';
export type { Answer, FormState, ResponseState } from './state';
export { AnswersRefused, namedValues, submitForm } from './submit';
export { pageAfter } from './turning';
export type { FormWorld } from './world';

type AppFace =
  | 'Alignment'
  | 'DestinationType'
  | 'ItemType'
  | 'PageNavigationType'
  | 'create'
  | 'openById'
  | 'openByUrl'
  | `create${'Text' | 'ParagraphText' | 'Checkbox' | 'Grid' | 'CheckboxGrid'}Validation`;

/**
 * Forms are made, opened by those who may edit them, and given rules for their answers.
 * @documented https://developers.google.com/apps-script/reference/forms/form-app
 */
class FormApp implements Face<GoogleAppsScript.Forms.FormApp, AppFace> {
  readonly Alignment = alignments;
  readonly DestinationType = destinationType;
  readonly ItemType = itemType;
  readonly PageNavigationType = pageNavigationType;
  readonly RatingIconType = ratingIconType;

  constructor(
    private readonly kernel: Kernel,
    private readonly world: FormWorld,
  ) {}

  /** @unknown strict: a form is not published unless the second argument says so, or `setPublished(true)` */
  create(title: string, isPublished?: boolean): unknown {
    mustFit(this.kernel, 'FormApp.create', [title, isPublished], [textLike], [textLike, aBoolean]);
    const owner = this.kernel.execution.effectiveUser;
    const form = newForm(this.world.newId(), String(title), owner, isPublished === true);
    this.world.forms.set(form.id, form);
    return servedForm(this.kernel, this.world, form);
  }
  /** @reported by many scripts' logs: the sentence for a form that is not there or not theirs */
  openById(id: string): unknown {
    mustFit(this.kernel, 'FormApp.openById', [id], [textLike]);
    const form = this.world.forms.get(String(id));
    if (!form || !mayEditForm(form, this.kernel.execution.effectiveUser)) throw this.kernel.exception(notFound);
    return servedForm(this.kernel, this.world, form);
  }
  openByUrl(url: string): unknown {
    mustFit(this.kernel, 'FormApp.openByUrl', [url], [textLike]);
    const addresses = (id: string) => [this.world.urlOf(id), `${this.world.urlOf(id)}/edit`];
    return this.openById([...this.world.forms.keys()].find((id) => addresses(id).includes(url)) ?? '');
  }
  createTextValidation(): unknown {
    return serve(this.kernel, 'TextValidationBuilder', new TextValidationBuilder(this.kernel));
  }
  createParagraphTextValidation(): unknown {
    return serve(this.kernel, 'ParagraphTextValidationBuilder', new ParagraphTextValidationBuilder(this.kernel));
  }
  createCheckboxValidation(): unknown {
    return serve(this.kernel, 'CheckboxValidationBuilder', new CheckboxValidationBuilder(this.kernel));
  }
  createGridValidation(): unknown {
    return serve(this.kernel, 'GridValidationBuilder', new GridValidationBuilder(this.kernel));
  }
  createCheckboxGridValidation(): unknown {
    return serve(this.kernel, 'CheckboxGridValidationBuilder', new CheckboxGridValidationBuilder(this.kernel));
  }
}

export function formService(kernel: Kernel, world: FormWorld) {
  return serve(kernel, 'FormApp', new FormApp(kernel, world));
}

const notFound =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';
