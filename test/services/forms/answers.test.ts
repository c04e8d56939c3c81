import { makeRealm } from '../../../local/host/realm';
import { namedValues, submitForm } from '../../../local/services/forms';
import { answersIn, formsOf, needsForm } from './formsOf';

const anasAnswers = { 'Your name': 'Ana Ejemplo', 'What do you need?': ['Groceries', 'A ride'] };
type Rule = (app: GoogleAppsScript.Forms.FormApp) => GoogleAppsScript.Forms.TextValidation;

describe('Answers of the public', () => {
  it('are kept by question, and told by title', () => {
    const { run, only, answering } = formsOf();
    run(needsForm);
    const response = submitForm(only(), anasAnswers, answering);
    expect(namedValues(only(), response, 'now')).toEqual({
      Timestamp: ['now'],
      'Your name': ['Ana Ejemplo'],
      'What do you need?': ['Groceries, A ride'],
    });
    expect(only().responses).toEqual([response]);
    expect(Object.values(response.answers)).toContainEqual(['Groceries', 'A ride']);
  });

  it('may come by item id', () => {
    const { run, only, answering } = formsOf();
    run(needsForm);
    const id = String(only().items[0]?.id);
    expect(submitForm(only(), { [id]: 'Ana Ejemplo' }, answering).answers).toEqual({ [id]: 'Ana Ejemplo' });
  });

  it('are refused when a required one is missing or blank, and nothing is kept', () => {
    const { run, only, answering } = formsOf();
    run(needsForm);
    expect(() => submitForm(only(), {}, answering)).toThrow('“Your name” needs an answer.');
    expect(() => submitForm(only(), { 'Your name': '  ' }, answering)).toThrow('“Your name” needs an answer.');
    expect(only().responses).toEqual([]);
  });

  it('are refused when they are none of the choices, unless people may write their own', () => {
    const { run, only, answering } = formsOf();
    run(needsForm);
    const own = { 'Your name': 'Ana Ejemplo', 'What do you need?': ['A sofa'] };
    expect(() => submitForm(only(), own, answering)).toThrow('“A sofa” is not one of the choices');
    run((app) => app.openById(only().id).getItems(app.ItemType.CHECKBOX)[0]?.asCheckboxItem().showOtherOption(true));
    expect(Object.values(submitForm(only(), own, answering).answers)).toContainEqual(['A sofa']);
  });

  it('are refused for a question that the form does not ask', () => {
    const { run, only, answering } = formsOf();
    run(needsForm);
    expect(() => submitForm(only(), { ...anasAnswers, Shoes: '42' }, answering)).toThrow('has no question “Shoes”');
  });

  it('are refused while the form is closed or unpublished', () => {
    const { run, only, answering } = formsOf();
    run((app) => needsForm(app).setAcceptingResponses(false));
    expect(() => submitForm(only(), anasAnswers, answering)).toThrow('no longer accepting responses');
    Object.assign(only(), { open: true, published: false });
    expect(() => submitForm(only(), anasAnswers, answering)).toThrow('not published');
  });

  it('must be dates where a date is asked', () => {
    const { run, only, answering } = formsOf();
    run((app) => app.create('Form', true).addDateItem().setTitle('Day'));
    expect(() => submitForm(only(), { Day: '2026-02-30' }, answering)).toThrow('“Day” must be a date.');
    const response = submitForm(only(), { Day: '2026-03-02' }, answering);
    expect(namedValues(only(), response, '').Day).toEqual(['3/2/2026']);
  });

  it.each<[string, Rule, string, string, string]>([
    [
      'an e-mail address',
      (app) => app.createTextValidation().requireTextIsEmail().build(),
      'ana@people.example',
      'ana@people',
      'must be a valid e-mail address.',
    ],
    [
      'a web address',
      (app) => app.createTextValidation().requireTextIsUrl().build(),
      'https://people.example/a',
      'hello',
      'must be a valid web address.',
    ],
    ['a number', (app) => app.createTextValidation().requireNumber().build(), '-2.5', 'two', 'must be a number.'],
    [
      'a whole number',
      (app) => app.createTextValidation().requireWholeNumber().build(),
      '3',
      '3.5',
      'must be a whole number.',
    ],
    [
      'a number in bounds',
      (app) => app.createTextValidation().requireNumberBetween(1, 9).build(),
      '9',
      '10',
      'must be a number between 1 and 9.',
    ],
    [
      'a pattern',
      (app) => app.createTextValidation().requireTextMatchesPattern('[0-9]{5}').setHelpText('Five digits.').build(),
      '10001',
      '10001-1',
      'Five digits.',
    ],
    [
      'a length',
      (app) => app.createTextValidation().requireTextLengthLessThanOrEqualTo(3).build(),
      'abc',
      'abcd',
      'must have at most 3 characters.',
    ],
  ])('must keep the rule of %s', (_name, rule, good, bad, sentence) => {
    const { run, only, answering } = formsOf();
    run((app) => app.create('Form', true).addTextItem().setTitle('Q').setValidation(rule(app)));
    expect(() => submitForm(only(), { Q: bad }, answering)).toThrow(sentence);
    expect(Object.values(submitForm(only(), { Q: good }, answering).answers)).toEqual([good]);
    expect(submitForm(only(), {}, answering).answers).toEqual({});
  });

  it('must have as many ticks as the rule says', () => {
    const { run, only, answering } = formsOf();
    run((app) => {
      const box = needsForm(app).getItems(app.ItemType.CHECKBOX)[0]?.asCheckboxItem();
      box?.setValidation(app.createCheckboxValidation().requireSelectAtMost(1).build() as never);
    });
    expect(() => submitForm(only(), anasAnswers, answering)).toThrow('must have at most 1 ticks');
  });

  it('bring the address of whoever is signed in when the form collects it, once if it says so', () => {
    const { run, only, answering } = formsOf();
    run((app) => needsForm(app).setCollectEmail(true).setLimitOneResponsePerUser(true));
    expect(() => submitForm(only(), anasAnswers, answering)).toThrow('Sign in to answer');
    const signedIn = { ...answering, email: 'vera@people.example' };
    const response = submitForm(only(), anasAnswers, signedIn);
    expect(response.email).toBe('vera@people.example');
    expect(namedValues(only(), response, '')['Email Address']).toEqual(['vera@people.example']);
    expect(() => submitForm(only(), anasAnswers, signedIn)).toThrow('one answer from each person');
  });
});

describe('Answers in the eyes of a script', () => {
  it('come with their moment, by item, without those left out', () => {
    const { run, only, answering } = formsOf();
    run(needsForm);
    submitForm(only(), { 'Your name': 'Ana Ejemplo' }, answering);
    run((app) => {
      const [response] = app.openById(only().id).getResponses();
      expect(response?.getTimestamp().getTime()).toBe(answering.now);
      expect(response?.getItemResponses().map((one) => [one.getItem().getTitle(), one.getResponse()])).toEqual([
        ['Your name', 'Ana Ejemplo'],
      ]);
      expect(
        app
          .openById(only().id)
          .getResponse(response?.getId() as string)
          .getId(),
      ).toBe(only().responses[0]?.id);
    });
  });

  it("carry dates of the script's own world", () => {
    const { run, only, answering, runtime } = formsOf();
    run(needsForm);
    submitForm(only(), anasAnswers, answering);
    const realm = makeRealm({}, () => runtime.now(), Math.random);
    const at = run((app) => app.openById(only().id).getResponses()[0]?.getTimestamp(), { realm });
    expect(at instanceof realm.Date).toBe(true);
  });

  it('can be asked for from a moment on, and deleted', () => {
    const { run, only, answering } = formsOf();
    run(needsForm);
    submitForm(only(), anasAnswers, answering);
    submitForm(only(), anasAnswers, { ...answering, now: answering.now + 60_000 });
    run((app) => {
      const form = app.openById(only().id);
      expect(form.getResponses(new Date(answering.now)).length).toBe(1);
      form.deleteResponse(form.getResponses()[0]?.getId() as string);
      expect(form.getResponses().length).toBe(1);
      expect(form.deleteAllResponses().getResponses()).toEqual([]);
    });
  });

  it('can be given by a script itself', () => {
    const { run, only, file } = formsOf();
    run((app) => {
      const form = needsForm(app);
      const [name, box] = form.getItems();
      form
        .createResponse()
        .withItemResponse(name?.asTextItem().createResponse('Sam Sample') as never)
        .withItemResponse(box?.asCheckboxItem().createResponse(['A ride']) as never)
        .submit();
      form.setDestination(app.DestinationType.SPREADSHEET, 'sheet');
      const again = name?.asTextItem().createResponse('Ana Ejemplo');
      expect(
        form
          .createResponse()
          .withItemResponse(again as never)
          .submit()
          .getId(),
      ).toMatch(/^1/);
      expect(() => form.createResponse().submit()).toThrow('“Your name” needs an answer.');
      expect(() => box?.asCheckboxItem().createResponse(['A sofa'])).toThrow('not one of the choices');
    });
    expect(answersIn(file).map(([, name]) => name)).toEqual(['Your name', 'Sam Sample', 'Ana Ejemplo']);
    expect(only().responses.map(({ answers }) => Object.values(answers))).toContainEqual(
      expect.arrayContaining(['Sam Sample', ['A ride']]),
    );
  });
});
