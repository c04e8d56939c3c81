import type { Kernel } from '../../kernel/kernel';
import { serve } from '../../kernel/serve';
import type { Face } from '../face';
import { servedForm } from './form';
import { itemTypes, mayEditForm, newForm } from './state';
import { validationBuilder } from './validation';
import type { FormWorld } from './world';

export { sceneOf, servedForm } from './form';
export { publicForm } from './publicForm';
export { servedResponse } from './responses';
export type { Answer, FormState, ResponseState } from './state';
export { AnswersRefused, namedValues, submitForm } from './submit';
export type { FormWorld } from './world';

type AppFace =
  | 'openById'
  | 'openByUrl'
  | 'createTextValidation'
  | 'createParagraphTextValidation'
  | 'createCheckboxValidation';

/** FormApp: forms are made, opened by those who may edit them, and given rules for their answers. */
export function formService(kernel: Kernel, world: FormWorld) {
  const openById = (id: string) => {
    const form = world.forms.get(String(id));
    if (!form || !mayEditForm(form, kernel.execution.effectiveUser)) throw kernel.exception(notFound);
    return servedForm(kernel, world, form);
  };
  return serve(kernel, 'FormApp', {
    ItemType: Object.fromEntries(itemTypes.map((type) => [type, type])),
    DestinationType: { SPREADSHEET: 'SPREADSHEET' },
    /** @param published Google's second argument; without it nobody can answer until `setPublished(true)` */
    create: (title: string, published = false) => {
      const form = newForm(world.newId(), String(title), kernel.execution.effectiveUser, published);
      world.forms.set(form.id, form);
      return servedForm(kernel, world, form);
    },
    openById,
    openByUrl: (url: string) => {
      const id = [...world.forms.keys()].find((one) => url === world.urlOf(one) || url === `${world.urlOf(one)}/edit`);
      return openById(id ?? '');
    },
    createTextValidation: () => validationBuilder(kernel, 'Text'),
    createParagraphTextValidation: () => validationBuilder(kernel, 'ParagraphText'),
    createCheckboxValidation: () => validationBuilder(kernel, 'Checkbox'),
  } satisfies Face<GoogleAppsScript.Forms.FormApp, AppFace> & Record<string, unknown>);
}

const notFound =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';
