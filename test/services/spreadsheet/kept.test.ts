import { createHost } from '../../../local/host';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Services = {
  SpreadsheetApp: App;
  FormApp: GoogleAppsScript.Forms.FormApp;
  Charts: GoogleAppsScript.Charts.Charts;
};

const ana = 'ana.ejemplo@chapter.example';
const sam = 'sam.ejemplo@chapter.example';
const people = [ana, sam].map((email) => ({ email, name: email }));

/** What a file has beside its cells, as a script reads it. */
function seen(app: App, id: string) {
  const file = app.openById(id);
  const [sheet] = file.getSheets();
  const a1 = (range: GoogleAppsScript.Spreadsheet.Range | null | undefined) => range?.getA1Notation();
  return {
    rule: sheet?.getRange('B2').getDataValidation()?.getCriteriaValues(),
    look: sheet?.getConditionalFormatRules().map((rule) => a1(rule.getRanges()[0])),
    name: a1(file.getRangeByName('Hours')),
    protections: file.getProtections(app.ProtectionType.RANGE).map((one) => [a1(one.getRange()), one.getDescription()]),
    hidden: [2, 3].map((row) => sheet?.isRowHiddenByFilter(row)),
    charts: sheet?.getCharts().map((chart) => a1(chart.getRanges()[0])),
    marks: file
      .createDeveloperMetadataFinder()
      .find()
      .map((mark) => [mark.getKey(), mark.getLocation().getRow()?.getRow()]),
  };
}

const all = {
  rule: [1, 9],
  look: ['B2:B9'],
  name: 'B2:B9',
  protections: [['A1:B1', 'Header']],
  hidden: [true, false],
  charts: ['A1:B9'],
  marks: [
    ['file', undefined],
    ['row', 3],
  ],
};

/** Ana's file with one of everything. */
function furnished() {
  const host = createHost({ people });
  const { SpreadsheetApp: app, Charts } = host.globals(ana) as Services;
  const file = app.create('Hours');
  const sheet = file.getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet;
  sheet.getRange('A1:B3').setValues([
    ['Name', 'Hours'],
    ['Ana', 3],
    ['Sam', 5],
  ]);
  const hours = sheet.getRange('B2:B9');
  hours.setDataValidation(app.newDataValidation().requireNumberBetween(1, 9).build());
  sheet.setConditionalFormatRules([
    app.newConditionalFormatRule().whenNumberGreaterThan(4).setBold(true).setRanges([hours]).build(),
  ]);
  file.setNamedRange('Hours', hours);
  sheet.getRange('A1:B1').protect().setDescription('Header').removeEditor(sam);
  const filter = sheet.getRange('A1:B3').createFilter();
  filter.setColumnFilterCriteria(2, app.newFilterCriteria().whenNumberGreaterThan(4).build());
  const chart = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:B9')).build();
  sheet.insertChart(chart);
  file.addDeveloperMetadata('file');
  sheet.getRange('3:3').addDeveloperMetadata('row');
  return { host, app, id: file.getId() };
}

describe('What a file has beside its cells', () => {
  it('is there when the workbench goes on from where it was', () => {
    const { host, app, id } = furnished();
    expect(seen(app, id)).toEqual(all);
    const again = createHost({ state: JSON.parse(JSON.stringify(host.save())) });
    expect(seen((again.globals(ana) as Services).SpreadsheetApp, id)).toEqual(all);
  });

  it('is there in a copy that a script makes, and in one that a person makes', () => {
    const { host, app, id } = furnished();
    expect(seen(app, app.openById(id).copy('Again').getId())).toEqual(all);
    expect(seen(app, host.copyFile(id, { as: ana }))).toEqual(all);
  });

  it('is changed in the copy alone', () => {
    const { app, id } = furnished();
    const copy = app.openById(id).copy('Again');
    copy.getSheets()[0]?.getFilter()?.remove();
    copy.getProtections(app.ProtectionType.RANGE)[0]?.remove();
    copy.getSheets()[0]?.insertRowBefore(1);
    expect(seen(app, id)).toEqual(all);
  });
});

it('A spreadsheet knows the form whose answers it takes', () => {
  const host = createHost({ people });
  const { SpreadsheetApp: app, FormApp } = host.globals(ana) as Services;
  const file = app.create('Answers');
  expect(file.getFormUrl()).toBeNull();
  const form = FormApp.create('Questions');
  form.setDestination(FormApp.DestinationType.SPREADSHEET, file.getId());
  expect(file.getFormUrl()).toBe(form.getPublishedUrl());
  const tabs = file.getSheets().map((sheet) => sheet.getFormUrl());
  expect(tabs.filter((url) => url !== null)).toEqual([form.getPublishedUrl()]);
  expect(tabs.length).toBeGreaterThan(1);
});
