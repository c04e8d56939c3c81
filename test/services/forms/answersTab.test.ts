import { submitForm } from '../../../local/services/forms';
import { answersIn, formsOf, needsForm } from './formsOf';

const anasAnswers = { 'Your name': 'Ana Ejemplo', 'What do you need?': ['Groceries', 'A ride'] };

describe('The tab that answers go to', () => {
  it('begins with the timestamp and a header for each question', () => {
    const { run, file } = formsOf();
    run((app) => needsForm(app).setDestination(app.DestinationType.SPREADSHEET, 'sheet'));
    expect(answersIn(file)).toEqual([['Timestamp', 'Your name', 'What do you need?']]);
  });

  it('gets a row for each response, in the zone of the Sheet', () => {
    const { run, file, only, answering, world } = formsOf();
    run((app) => needsForm(app).setDestination(app.DestinationType.SPREADSHEET, 'sheet'));
    const response = submitForm(only(), anasAnswers, answering);
    expect(world.appendRow(only().id, response)).toEqual({ row: 2 });
    expect(answersIn(file)[1]).toEqual(['3/2/2026 08:00:00', 'Ana Ejemplo', 'Groceries, A ride']);
  });

  it('takes over the answers that came before it', () => {
    const { run, file, only, answering } = formsOf();
    run(needsForm);
    submitForm(only(), anasAnswers, answering);
    run((app) => app.openById(only().id).setDestination(app.DestinationType.SPREADSHEET, 'sheet'));
    expect(answersIn(file)[1]?.[1]).toBe('Ana Ejemplo');
  });

  it('gets a column for a question that comes later, and a header that follows its title', () => {
    const { run, file } = formsOf();
    run((app) => {
      const form = needsForm(app).setDestination(app.DestinationType.SPREADSHEET, 'sheet');
      form.addSectionHeaderItem().setTitle('About you');
      form.addTextItem().setTitle('Phone');
      form.getItems()[0]?.setTitle('Full name');
    });
    expect(answersIn(file)).toEqual([['Timestamp', 'Full name', 'What do you need?', 'Phone']]);
  });

  it('reads numbers and dates out of answers but never a formula', () => {
    const { run, file, only, answering, world } = formsOf();
    run((app) => needsForm(app).setDestination(app.DestinationType.SPREADSHEET, 'sheet'));
    for (const name of ['=1+1', '007', "'quoted"]) {
      world.appendRow(only().id, submitForm(only(), { 'Your name': name }, answering));
    }
    const sheet = file.sheetByName('Form Responses 1') as string;
    expect([1, 2, 3].map((row) => file.cell(sheet, row, 1).value)).toEqual(['=1+1', 7, "'quoted"]);
  });

  it('gets each answer in the column of its question, also when somebody has put one in between', () => {
    const { run, file, only, answering, world } = formsOf();
    run((app) => needsForm(app).setDestination(app.DestinationType.SPREADSHEET, 'sheet'));
    const sheet = file.sheetByName('Form Responses 1') as string;
    file.insert(sheet, 'COL', 1, 1);
    world.appendRow(only().id, submitForm(only(), anasAnswers, answering));
    expect(answersIn(file)[1]?.slice(1)).toEqual(['', 'Ana Ejemplo', 'Groceries, A ride']);
  });

  it('keeps its columns together when somebody writes beside them', () => {
    const { run, file, only } = formsOf();
    run((app) => needsForm(app).setDestination(app.DestinationType.SPREADSHEET, 'sheet'));
    const sheetId = file.sheetByName('Form Responses 1') as string;
    file.apply([['UPDATE_CELL', { sheetId, col: 3, row: 0, content: 'Our notes' }]]);
    run((app) => app.openById(only().id).addTextItem().setTitle('Phone'));
    expect(answersIn(file)[0]).toEqual(['Timestamp', 'Your name', 'What do you need?', 'Phone', 'Our notes']);
  });

  it('grows when there are more questions or answers than it has room for', () => {
    const { run, file, only, answering, world } = formsOf();
    run((app) => {
      const form = app.create('Long', true).setDestination(app.DestinationType.SPREADSHEET, 'sheet');
      for (let number = 1; number <= 30; number += 1) form.addTextItem().setTitle(`Question ${number}`);
    });
    const sheet = file.sheetByName('Form Responses 1') as string;
    file.remove(sheet, 'ROW', 2, 998);
    for (const answer of ['first', 'second']) {
      world.appendRow(only().id, submitForm(only(), { 'Question 30': answer }, answering));
    }
    expect(answersIn(file).map((row) => row[30])).toEqual(['Question 30', 'first', 'second']);
  });

  it('has a name of its own beside that of another form', () => {
    const { run, file } = formsOf();
    run((app) => {
      for (const form of [needsForm(app), needsForm(app)])
        form.setDestination(app.DestinationType.SPREADSHEET, 'sheet');
    });
    expect(answersIn(file, 'Form Responses 2').length).toBe(1);
  });

  it('can be let go, and then there is none', () => {
    const { run } = formsOf();
    run((app) => {
      const form = needsForm(app).setDestination(app.DestinationType.SPREADSHEET, 'sheet');
      expect(form.getDestinationId()).toBe('sheet');
      expect(() => form.removeDestination().getDestinationId()).toThrow('currently has no response destination');
    });
  });

  it('is refused to somebody who may not edit the Sheet', () => {
    const { run } = formsOf();
    const link = () =>
      run((app) => needsForm(app).setDestination(app.DestinationType.SPREADSHEET, 'sheet'), {
        effectiveUser: 'sam.sample@chapter.example',
      });
    expect(link).toThrow('No item with the given ID could be found');
  });
});
