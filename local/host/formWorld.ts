import type { FormWorld } from '../services/forms';
import type { Host } from './host';
import { longId } from './state';

/** The forms of the workbench, whose answers go to its Sheets. */
export function formWorld({ services: { forms, answerTabs }, baseUrl, runtime }: Host): FormWorld {
  return {
    forms,
    urlOf: (id) => `${baseUrl}/form/${id}`,
    newId: () => longId(() => runtime.random()),
    now: () => runtime.now(),
    linkTab: (formId, fileId, person) => answerTabs.linkTab(formId, fileId, person),
    nameColumn: (formId, itemId) => answerTabs.nameColumn(formId, itemId),
    appendRow: (formId, response) => answerTabs.appendRow(formId, response),
  };
}
