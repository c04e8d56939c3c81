import { createHost } from '../../../local/host/index';

type FormApp = GoogleAppsScript.Forms.FormApp;

/** A form in three pages: those who answer No to the first question go on to the last. */
function pagedForm() {
  const host = createHost();
  const { FormApp } = host.globals() as unknown as { FormApp: FormApp };
  const form = (FormApp.create as (title: string, isPublished: boolean) => GoogleAppsScript.Forms.Form)(
    'A visit',
    true,
  );
  const first = form.addMultipleChoiceItem().setTitle('Do you drive?').setRequired(true);
  const cars = form.addPageBreakItem().setTitle('Your car');
  form.addTextItem().setTitle('How many seats?').setRequired(true);
  const last = form.addPageBreakItem().setTitle('Your days');
  form.addTextItem().setTitle('Which days?').setRequired(true);
  const { SUBMIT } = FormApp.PageNavigationType;
  first.setChoices([
    first.createChoice('Yes', cars),
    first.createChoice('No', last),
    first.createChoice('Go away', SUBMIT),
  ]);
  const answered = (answers: Record<string, string>) => {
    const id = host.forms.submit(form.getId(), answers);
    return form
      .getResponse(id)
      .getItemResponses()
      .filter((one) => one.getResponse() !== '')
      .map((one) => one.getItem().getTitle());
  };
  return { host, FormApp, form, first, cars, last, answered };
}

describe('A form of several pages', () => {
  it('asks only what is on the pages that the choices lead to', () => {
    const { answered } = pagedForm();
    expect(answered({ 'Do you drive?': 'No', 'Which days?': 'Monday' })).toEqual(['Do you drive?', 'Which days?']);
    expect(answered({ 'Do you drive?': 'Go away' })).toEqual(['Do you drive?']);
    expect(() => answered({ 'Do you drive?': 'Yes', 'Which days?': 'Monday' })).toThrow('“How many seats?” needs');
  });
  it('drops answers of pages that were not come through', () => {
    const { answered } = pagedForm();
    const answers = { 'Do you drive?': 'No', 'How many seats?': '4', 'Which days?': 'Monday' };
    expect(answered(answers)).toEqual(['Do you drive?', 'Which days?']);
  });
  it('leads from a page where its end says, unless a choice says otherwise', () => {
    const { FormApp, last, cars, answered } = pagedForm();
    last.setGoToPage(FormApp.PageNavigationType.SUBMIT);
    expect(answered({ 'Do you drive?': 'Yes', 'How many seats?': '4' })).toHaveLength(2);
    expect([last.getPageNavigationType(), cars.getPageNavigationType()]).toEqual([
      FormApp.PageNavigationType.SUBMIT,
      FormApp.PageNavigationType.CONTINUE,
    ]);
    cars.setGoToPage(last);
    expect(cars.getGoToPage().getTitle()).toBe('Your days');
  });
  it('tells where its choices lead, after a restart too', () => {
    const { host, FormApp, form } = pagedForm();
    const again = createHost({ state: host.save() });
    const { FormApp: App } = again.globals() as unknown as { FormApp: FormApp };
    const [yes, no, away] = App.openById(form.getId()).getItems()[0]?.asMultipleChoiceItem().getChoices() ?? [];
    expect([yes?.getGotoPage().getTitle(), no?.getGotoPage().getTitle()]).toEqual(['Your car', 'Your days']);
    expect(away?.getPageNavigationType()).toBe(FormApp.PageNavigationType.SUBMIT);
  });
  it('takes no page for a tick box, and no text for a page', () => {
    const { form, cars } = pagedForm();
    const boxes = form.addCheckboxItem();
    expect(() => (boxes.createChoice as (value: string, page: unknown) => unknown)('One', cars)).toThrow(
      "don't match the method signature for FormApp.CheckboxItem.createChoice",
    );
    expect(() => cars.setGoToPage('SUBMIT' as never)).toThrow("don't match the method signature");
  });
});

describe('Items of a form', () => {
  it('are copied whole, to the end', () => {
    const { form, first } = pagedForm();
    const copy = first.duplicate();
    expect([copy.getTitle(), copy.getIndex(), copy.getChoices().length]).toEqual([
      'Do you drive?',
      form.getItems().length - 1,
      3,
    ]);
    expect(copy.getId()).not.toBe(first.getId());
  });
  it('are of kinds that the enumeration names', () => {
    const { form, FormApp } = pagedForm();
    expect(form.getItems(FormApp.ItemType.PAGE_BREAK)).toHaveLength(2);
    expect(form.getItems()[0]?.getType()).toBe(FormApp.ItemType.MULTIPLE_CHOICE);
    expect(() => form.getItems()[0]?.asTextItem()).toThrow('Invalid conversion for item type: MULTIPLE_CHOICE.');
  });
  it('answer a date by the day that it is', () => {
    const { form, host } = pagedForm();
    const date = form.addDateItem().setTitle('When?');
    const { Date: ScriptDate } = host.globals() as unknown as { Date: DateConstructor };
    expect(date.createResponse(new ScriptDate(2026, 2, 5) as never).getResponse()).toBe('2026-03-05');
  });
});
