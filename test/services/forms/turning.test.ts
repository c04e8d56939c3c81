import { pageAfter, publicForm } from '../../../local/services/forms';
import { formsOf } from './formsOf';

/** Three pages: Yes goes on to the second, No to the third, and Go away ends the form. */
function visit() {
  const made = formsOf();
  made.run((app) => {
    const form = app.create('A visit', true);
    const first = form.addMultipleChoiceItem().setTitle('Do you drive?').setRequired(true);
    const cars = form.addPageBreakItem();
    form.addScaleItem().setTitle('How many seats?').setRequired(true);
    const last = form.addPageBreakItem();
    const { SUBMIT, RESTART } = app.PageNavigationType;
    first.setChoices([
      first.createChoice('Yes', cars),
      first.createChoice('No', last),
      first.createChoice('Go away', SUBMIT),
      first.createChoice('Again', RESTART),
    ]);
  });
  return made;
}

describe('A page of a form', () => {
  it('leads where the choice on it says', () => {
    const { only } = visit();
    const after = (choice: string) => pageAfter(only(), { 'Do you drive?': choice }, 0);
    expect(['Yes', 'No', 'Go away', 'Again'].map(after)).toEqual([1, 2, null, 0]);
    expect(pageAfter(only(), { 'How many seats?': '3' }, 1)).toBe(2);
    expect(pageAfter(only(), {}, 2)).toBeNull();
  });
  it('is not turned while an answer on it does not fit, whatever stands on others', () => {
    const { only } = visit();
    expect(() => pageAfter(only(), {}, 0)).toThrow('“Do you drive?” needs an answer.');
    expect(() => pageAfter(only(), { 'How many seats?': '9' }, 1)).toThrow('“9” is not one of the choices');
    expect(pageAfter(only(), { 'Do you drive?': 'Yes', 'How many seats?': '9' }, 0)).toBe(1);
  });
  it('is known to be the last only when no choice leads on', () => {
    const { run, only } = visit();
    expect(publicForm(only()).ends).toEqual([false, false, true]);
    run((app) => {
      const [, rest] = app.openById(only().id).getItems(app.ItemType.PAGE_BREAK);
      rest?.asPageBreakItem().setGoToPage(app.PageNavigationType.SUBMIT);
    });
    expect(publicForm(only()).ends).toEqual([false, true, true]);
  });
});
