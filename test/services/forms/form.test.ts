import { publicForm } from '../../../local/services/forms';
import { formsOf, needsForm } from './formsOf';

const asSam = { effectiveUser: 'sam.sample@chapter.example' };

describe('A form that a script makes', () => {
  it('shows the public its questions in order', () => {
    const { run, only } = formsOf();
    run((app) => {
      const form = needsForm(app).setDescription('We call you back.').setConfirmationMessage('Thank you!');
      form.addSectionHeaderItem().setTitle('Where').setHelpText('Only your area');
      form.addListItem().setTitle('Area').setChoiceValues(['North', 'South']).setRequired(true);
      form.addMultipleChoiceItem().setTitle('When').setChoiceValues(['Today']).showOtherOption(true);
    });
    const { items, ...form } = publicForm(only());
    expect(form).toMatchObject({
      title: 'Ask for help',
      description: 'We call you back.',
      confirmation: 'Thank you!',
      open: true,
      language: 'en',
    });
    expect(
      items.map(({ type, title, help, required, choices, other }) => [type, title, help, required, choices, other]),
    ).toEqual([
      ['TEXT', 'Your name', '', true, [], false],
      ['CHECKBOX', 'What do you need?', '', false, ['Groceries', 'A ride'], false],
      ['SECTION_HEADER', 'Where', 'Only your area', false, [], false],
      ['LIST', 'Area', '', true, ['North', 'South'], false],
      ['MULTIPLE_CHOICE', 'When', '', false, ['Today'], true],
    ]);
  });

  it('is closed to the public until it is published, and when it takes no answers', () => {
    const { run, only } = formsOf();
    run((app) => app.create('Ask for help'));
    expect(publicForm(only()).open).toBe(false);
    run((app) => {
      const form = app.openById(only().id);
      (form as unknown as { setPublished(on: boolean): void }).setPublished(true);
    });
    expect(publicForm(only()).open).toBe(true);
    run((app) => app.openById(only().id).setAcceptingResponses(false).setCustomClosedFormMessage('Call us.'));
    expect(publicForm(only())).toMatchObject({ open: false, closedMessage: 'Call us.' });
  });

  it('in Spanish is shown among Spanish words', () => {
    const { run, only } = formsOf();
    run((app) => app.create('Pide ayuda', true).addTextItem().setTitle('¿Cuál es el nombre de tu calle?'));
    expect(publicForm(only())).toMatchObject({ language: 'es', confirmation: 'Hemos registrado tu respuesta.' });
  });

  it('is found again by its address and its id', () => {
    const { run, only } = formsOf();
    run((app) => {
      const form = needsForm(app);
      expect(app.openByUrl(form.getPublishedUrl()).getTitle()).toBe('Ask for help');
      expect(app.openByUrl(form.getEditUrl()).getId()).toBe(form.getId());
    });
    expect(run((app) => app.openById(only().id).getTitle())).toBe('Ask for help');
  });

  it('opens only for its owner and its editors', () => {
    const { run, only } = formsOf();
    run(needsForm);
    expect(() => run((app) => app.openById(only().id), asSam)).toThrow('No item with the given ID');
    run((app) => app.openById(only().id).addEditor('sam.sample@chapter.example'));
    expect(run((app) => app.openById(only().id).getTitle(), asSam)).toBe('Ask for help');
  });

  it('finds its items by type and by id, and takes them as what they are', () => {
    const { run } = formsOf();
    run((app) => {
      const form = needsForm(app);
      const [box] = form.getItems(app.ItemType.CHECKBOX);
      const id = box?.getId() as number;
      expect(
        form
          .getItemById(id)
          .asCheckboxItem()
          .getChoices()
          .map((choice) => choice.getValue()),
      ).toEqual(['Groceries', 'A ride']);
      expect(form.getItemById(id).getType()).toBe(app.ItemType.CHECKBOX);
      expect(() => form.getItemById(id).asTextItem()).toThrow('Invalid conversion for item type');
      expect(form.getItemById(17)).toBeNull();
    });
  });

  it('moves and deletes items', () => {
    const { run } = formsOf();
    run((app) => {
      const form = needsForm(app);
      form.moveItem(1, 0);
      expect(form.getItems().map((item) => item.getTitle())).toEqual(['What do you need?', 'Your name']);
      form.moveItem(form.getItems()[1] as GoogleAppsScript.Forms.Item, 0);
      form.moveItem(1, 0);
      expect(() => form.moveItem(form.addTextItem() as never, 0)).toThrow(
        "The parameters (FormApp.TextItem,number) don't match the method signature for FormApp.Form.moveItem.",
      );
      form.deleteItem(2);
      form.deleteItem(form.getItems()[0] as GoogleAppsScript.Forms.Item);
      expect(form.getItems().map((item) => item.getTitle())).toEqual(['Your name']);
    });
  });

  it('refuses choices that Google refuses', () => {
    const { run } = formsOf();
    const choices = (values: string[]) => run((app) => needsForm(app).addListItem().setChoiceValues(values));
    expect(() => choices(['North', 'North'])).toThrow('duplicate choice values');
    expect(() => choices([])).toThrow('Array is empty');
  });

  it('keeps its settings', () => {
    const { run } = formsOf();
    run((app) => {
      const form = needsForm(app).setCollectEmail(true).setLimitOneResponsePerUser(true).setProgressBar(true);
      form.setShowLinkToRespondAgain(false).setTitle('Ask us');
      expect([form.collectsEmail(), form.hasLimitOneResponsePerUser(), form.hasProgressBar()]).toEqual([
        true,
        true,
        true,
      ]);
      expect([form.hasRespondAgainLink(), form.getTitle()]).toEqual([false, 'Ask us']);
    });
  });

  it('is plain data that goes on after it was saved', () => {
    const { run, only, forms } = formsOf();
    run(needsForm);
    const { id } = only();
    forms.set(id, JSON.parse(JSON.stringify(only())));
    expect(run((app) => app.openById(id).getItems().length)).toBe(2);
  });

  it('says by name what the workbench lacks', () => {
    const { run } = formsOf();
    expect(() => run((app) => needsForm(app).submitGrades([]))).toThrow('Form.submitGrades is not implemented');
    expect(() => run((app) => needsForm(app).addTextItem().setPoints(3))).toThrow(
      'TextItem.setPoints is not implemented',
    );
  });

  it('needs the scope of forms', () => {
    const { run } = formsOf();
    expect(() => run(needsForm, { scopes: ['spreadsheets'] })).toThrow(
      'Specified permissions are not sufficient to call FormApp.create',
    );
  });
});
