import type { FormState, FormWorld } from '../services/forms';
import { addAnswersTab, appendAnswers, nameAnswersColumn } from '../services/forms/answersTab';
import type { Host } from './host';
import { longId } from './state';

/** The forms of the workbench, whose answers go to its Sheets. */
export function formWorld(host: Host, forms: Map<string, FormState>): FormWorld {
  const linked = (formId: string) => {
    const form = forms.get(formId);
    const file = host.files.get(form?.destination?.fileId ?? '');
    return form && file && { form, file };
  };
  return {
    forms,
    urlOf: (id) => `${host.baseUrl}/form/${id}`,
    newId: () => longId(() => host.runtime.random()),
    now: () => host.runtime.now(),
    linkTab: (formId, fileId, person) => {
      if (!host.files.has(fileId) || !['owner', 'editor'].includes(host.rightTo(fileId, person)))
        throw host.runtime.exception(
          'No item with the given ID could be found, or you do not have permission to access it.',
        );
      return addAnswersTab(host.file(fileId), forms.get(formId) as FormState);
    },
    nameColumn: (formId, itemId) => {
      const { form, file } = linked(formId) ?? {};
      if (form && file) nameAnswersColumn(file, form, itemId);
    },
    appendRow: (formId, response) => {
      const { form, file } = linked(formId) ?? {};
      return form && file && appendAnswers(file, form, response);
    },
  };
}
