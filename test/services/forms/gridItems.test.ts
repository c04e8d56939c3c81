import { submitForm } from '../../../local/services/forms';
import { answersIn, formsOf } from './formsOf';

type App = Parameters<Parameters<ReturnType<typeof formsOf>['run']>[0]>[0];

function gridIn(app: App) {
  return app
    .create('A week', true)
    .addGridItem()
    .setTitle('When?')
    .setRows(['Monday', 'Friday'])
    .setColumns(['Day', 'Night']);
}
function tickGridIn(app: App) {
  const grid = app.create('A week', true).addCheckboxGridItem().setTitle('When?');
  return grid.setRows(['Monday', 'Friday']).setColumns(['Day', 'Night']);
}

describe('A grid', () => {
  it('tells its rows and columns, and takes neither away', () => {
    const { run } = formsOf();
    run((app) => {
      const grid = gridIn(app);
      expect([grid.getRows(), grid.getColumns()]).toEqual([
        ['Monday', 'Friday'],
        ['Day', 'Night'],
      ]);
      expect(() => grid.setRows([])).toThrow('Array is empty: rows');
      expect(() => grid.setColumns([])).toThrow('Array is empty: columns');
      expect(() => grid.setRows('Monday' as never)).toThrow(
        "The parameters (String) don't match the method signature for FormApp.GridItem.setRows.",
      );
    });
  });
  it('is answered row by row, and a row left out is an empty text', () => {
    const { run } = formsOf();
    run((app) => {
      const grid = gridIn(app);
      expect(grid.createResponse(['Day', null as never]).getResponse()).toEqual(['Day', '']);
      expect(() => grid.createResponse(['Day'])).toThrow('Wrong number of responses: 1. Expected exactly: 2.');
      expect(() => grid.createResponse(['Day', 'Noon'])).toThrow('Invalid response submitted to item');
      grid.setRequired(true);
      expect(() => grid.createResponse(['Day', null as never])).toThrow('Invalid response submitted to item');
    });
  });
  it('with ticks has a list for each row', () => {
    const { run } = formsOf();
    run((app) => {
      const grid = tickGridIn(app);
      expect(grid.createResponse([['Day', 'Night'], null as never]).getResponse()).toEqual([['Day', 'Night'], '']);
      expect(() => grid.createResponse([['Noon'], []])).toThrow('Invalid response submitted to item');
      expect(() => grid.createResponse(['Day', 'Night'] as never)).toThrow("don't match the method signature");
    });
  });
  it('may allow each column once only', () => {
    const { run } = formsOf();
    run((app) => {
      const grid = gridIn(app).setValidation(
        // biome-ignore lint/suspicious/noExplicitAny: the types leave out build()
        (app.createGridValidation().requireLimitOneResponsePerColumn() as any).build(),
      );
      expect(() => grid.createResponse(['Day', 'Day'])).toThrow('no more than one answer in each column');
      expect(grid.createResponse(['Day', 'Night']).getResponse()).toEqual(['Day', 'Night']);
      expect(grid.createResponse(['', '']).getResponse()).toEqual(['', '']);
      expect(grid.clearValidation().createResponse(['Day', 'Day']).getResponse()).toEqual(['Day', 'Day']);
      const ticks = tickGridIn(app);
      // biome-ignore lint/suspicious/noExplicitAny: the types leave out build()
      const rule = (app.createCheckboxGridValidation().requireLimitOneResponsePerColumn() as any).build();
      expect(() => ticks.setValidation(rule).createResponse([['Day'], ['Day', 'Night']])).toThrow('in each column');
      expect(() => grid.setValidation(rule)).toThrow('The parameters (FormApp.CheckboxGridValidation)');
      expect(
        ticks
          .setValidation(null as never)
          .createResponse([['Day'], ['Day']])
          .getResponse(),
      ).toHaveLength(2);
    });
  });
  it('has a column for each of its rows in the linked tab', () => {
    const { run, file, only, answering, world } = formsOf();
    run((app) => {
      gridIn(app);
      app.openById(only().id).setDestination(app.DestinationType.SPREADSHEET, 'sheet');
    });
    const id = String(only().items[0]?.id);
    world.appendRow(only().id, submitForm(only(), { [id]: ['Day', 'Night'] }, answering));
    world.appendRow(only().id, submitForm(only(), { [id]: ['', 'Night'] }, answering));
    expect(answersIn(file).map((row) => row.slice(1))).toEqual([
      ['When? [Monday]', 'When? [Friday]'],
      ['Day', 'Night'],
      ['', 'Night'],
    ]);
  });
  it('names its columns anew when its rows change, and ticks stand in one cell', () => {
    const { run, file, only, answering, world } = formsOf();
    run((app) => {
      const grid = tickGridIn(app);
      app.openById(only().id).setDestination(app.DestinationType.SPREADSHEET, 'sheet');
      grid.setRows(['Monday', 'Thursday', 'Friday']);
    });
    world.appendRow(only().id, submitForm(only(), { 'When?': [['Day', 'Night'], [], ['Night']] }, answering));
    expect(answersIn(file).map((row) => row.slice(1))).toEqual([
      ['When? [Monday]', 'When? [Thursday]', 'When? [Friday]'],
      ['Day, Night', '', 'Night'],
    ]);
  });
  it('that must be answered is answered in each row', () => {
    const { run, only, answering } = formsOf();
    run((app) => gridIn(app).setRequired(true));
    expect(() => submitForm(only(), { 'When?': ['Day', ''] }, answering)).toThrow('needs an answer in each row');
    expect(() => submitForm(only(), { 'When?': ['', ''] }, answering)).toThrow('“When?” needs an answer.');
  });
});
