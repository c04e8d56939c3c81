/** Google Forms, as thin as it can be. */
export type Form = GoogleAppsScript.Forms.Form;

/** A question as a form shows it. */
export interface FormQuestion {
  title: string;
  help: string;
  required: boolean;
  kind: 'text' | 'paragraph' | 'choice' | 'checkbox';
  choices: readonly string[];
}

export interface FormLook {
  title: string;
  description: string;
  confirmation: string;
}

/** An answer as it came; answers by the id of the question's item. */
export interface Response {
  id: string;
  formId: string;
  /** Milliseconds since 1970 UTC. */
  at: number;
  answers: { item: string; title: string; answer: string | string[] }[];
}

/** Newer than the types know: the second argument publishes the form, without which nobody could answer. */
interface Creator {
  create(title: string, isPublished: boolean): Form;
}

/** Makes a form that anybody may answer. @returns its id */
export function makeForm(title: string): string {
  return (FormApp as unknown as Creator).create(title, true).getId();
}

/** @returns undefined when the form was deleted or is not ours */
export function formById(id: string): Form | undefined {
  try {
    return FormApp.openById(id);
  } catch {
    return undefined;
  }
}

export function dressForm(form: Form, { title, description, confirmation }: FormLook): void {
  form.setTitle(title).setDescription(description).setConfirmationMessage(confirmation);
}

export function formLook(form: Form): FormLook {
  return {
    title: form.getTitle(),
    description: form.getDescription(),
    confirmation: form.getConfirmationMessage(),
  };
}

/** The address for the public. */
export const formAddress = (form: Form) => form.getPublishedUrl();

export const hasItem = (form: Form, item: string) => form.getItemById(Number(item)) !== null;

/** Adds a question at the end. @returns its item's id */
export function addQuestion(form: Form, { kind, title, help, required, choices }: FormQuestion): string {
  switch (kind) {
    case 'text':
      return String(form.addTextItem().setTitle(title).setHelpText(help).setRequired(required).getId());
    case 'paragraph':
      return String(form.addParagraphTextItem().setTitle(title).setHelpText(help).setRequired(required).getId());
    case 'choice': {
      const item = form.addMultipleChoiceItem().setChoiceValues([...choices]);
      return String(item.setTitle(title).setHelpText(help).setRequired(required).getId());
    }
    case 'checkbox': {
      const item = form.addCheckboxItem().setChoiceValues([...choices]);
      return String(item.setTitle(title).setHelpText(help).setRequired(required).getId());
    }
  }
}

/** Choices follow the chapter: a new area is one more. */
export function setChoices(form: Form, item: string, kind: 'choice' | 'checkbox', choices: readonly string[]): void {
  const found = form.getItemById(Number(item));
  if (kind === 'choice') found.asMultipleChoiceItem().setChoiceValues([...choices]);
  else found.asCheckboxItem().setChoiceValues([...choices]);
}

/** The item with this title, none of those left out; undefined when there is none. */
export function itemTitled(form: Form, title: string, leftOut: readonly string[]): string | undefined {
  const found = form.getItems().find((item) => item.getTitle() === title && !leftOut.includes(String(item.getId())));
  return found && String(found.getId());
}

/** Takes out questions without words that nobody knows of: a run that was stopped made them and never wrote them. */
export function dropWordless(form: Form, known: readonly string[]): void {
  for (const item of form.getItems())
    if (item.getTitle() === '' && asks(item) && !known.includes(String(item.getId()))) form.deleteItem(item);
}

/** Pictures and sections may well stand there without words. */
function asks(item: GoogleAppsScript.Forms.Item): boolean {
  const { TEXT, PARAGRAPH_TEXT, MULTIPLE_CHOICE, CHECKBOX } = FormApp.ItemType;
  return [TEXT, PARAGRAPH_TEXT, MULTIPLE_CHOICE, CHECKBOX].some((kind) => item.getType() === kind);
}

/**
 * Answers go to a tab of their own in this spreadsheet; those of a form that has a place for them already stay there.
 * @returns whether a tab was made for them: Google puts it before all others
 */
export function sendAnswersTo(form: Form, spreadsheetId: string): boolean {
  if (hasDestination(form)) return false;
  form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheetId);
  return true;
}

function hasDestination(form: Form): boolean {
  try {
    return form.getDestinationId() !== null;
  } catch {
    return false;
  }
}

/** What came in since a moment, without those that are known: reading an answer takes calls for every question. */
export function responsesSince(form: Form, milliseconds: number, isKnown: (id: string) => boolean): Response[] {
  return form
    .getResponses(new Date(milliseconds))
    .filter((response) => !isKnown(response.getId()))
    .map((response) => readResponse(form, response));
}

/** The response that a submit trigger was called with; undefined for the blank second call that is seen at times. */
export function responseOf(event: FormEvent): Response | undefined {
  return event.response && event.source ? readResponse(event.source, event.response) : undefined;
}

export interface FormEvent {
  triggerUid?: unknown;
  response?: GoogleAppsScript.Forms.FormResponse;
  source?: Form;
}

/** Takes responses out of the form for good; those that are gone already are left alone. */
export function forgetResponses(form: Form, ids: readonly string[]): void {
  const there = new Set(form.getResponses().map((response) => response.getId()));
  for (const id of ids) if (there.has(id)) form.deleteResponse(id);
}

function readResponse(form: Form, response: GoogleAppsScript.Forms.FormResponse): Response {
  return {
    id: response.getId(),
    formId: form.getId(),
    at: response.getTimestamp().getTime(),
    answers: response.getItemResponses().map((one) => {
      const item = one.getItem();
      const answer = one.getResponse();
      const text = Array.isArray(answer) ? Array.from(answer, String) : String(answer);
      return { item: String(item.getId()), title: item.getTitle(), answer: text };
    }),
  };
}
