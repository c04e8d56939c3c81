import { newSheet } from './sheetInARun';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Called = Record<string, (...args: unknown[]) => unknown>;

const by =
  (method: string, ...args: unknown[]) =>
  (of: unknown) =>
    (of as Called)[method]?.(...args);

it.each<[string, string, (sheet: Sheet, file: Spreadsheet, app: App) => unknown]>([
  ['()', 'SpreadsheetApp.openById', (_sheet, _file, app) => by('openById')(app)],
  ['(null)', 'SpreadsheetApp.openByUrl', (_sheet, _file, app) => by('openByUrl', null)(app)],
  ['(String,number)', 'SpreadsheetApp.create', (_sheet, _file, app) => by('create', 'New', 5)(app)],
  ['(null)', 'SpreadsheetApp.Spreadsheet.getSheetByName', (_sheet, file) => by('getSheetByName', null)(file)],
  ['(null)', 'SpreadsheetApp.Spreadsheet.getRangeByName', (_sheet, file) => by('getRangeByName', null)(file)],
  ['(null)', 'SpreadsheetApp.Spreadsheet.removeNamedRange', (_sheet, file) => by('removeNamedRange', null)(file)],
  ['(null)', 'SpreadsheetApp.Spreadsheet.rename', (_sheet, file) => by('rename', null)(file)],
  ['(null)', 'SpreadsheetApp.Spreadsheet.copy', (_sheet, file) => by('copy', null)(file)],
  [
    '(String,String)',
    'SpreadsheetApp.Spreadsheet.setNamedRange',
    (_sheet, file) => by('setNamedRange', 'A', 'A1')(file),
  ],
  ['(String)', 'SpreadsheetApp.Spreadsheet.getProtections', (_sheet, file) => by('getProtections', 'RANGE')(file)],
  ['(String)', 'SpreadsheetApp.Sheet.getProtections', (sheet) => by('getProtections', 'RANGE')(sheet)],
  ['(String)', 'SpreadsheetApp.Protection.addEditors', (sheet) => by('addEditors', 'a@b.example')(sheet.protect())],
  [
    '(String)',
    'SpreadsheetApp.Protection.removeEditors',
    (sheet) => by('removeEditors', 'a@b.example')(sheet.protect()),
  ],
  ['(String)', 'SpreadsheetApp.Protection.setWarningOnly', (sheet) => by('setWarningOnly', 'yes')(sheet.protect())],
  ['(String)', 'SpreadsheetApp.Protection.setDomainEdit', (sheet) => by('setDomainEdit', 'yes')(sheet.protect())],
  ['(null)', 'SpreadsheetApp.Protection.setDescription', (sheet) => by('setDescription', null)(sheet.protect())],
  ['(String)', 'SpreadsheetApp.Protection.setRange', (sheet) => by('setRange', 'A1')(sheet.getRange('A1').protect())],
  [
    '(String[])',
    'SpreadsheetApp.Protection.setUnprotectedRanges',
    (sheet) => by('setUnprotectedRanges', ['A1'])(sheet.protect()),
  ],
  ['()', 'SpreadsheetApp.Sheet.addDeveloperMetadata', (sheet) => by('addDeveloperMetadata')(sheet)],
  [
    '(null)',
    'SpreadsheetApp.Spreadsheet.addDeveloperMetadata',
    (_sheet, file) => by('addDeveloperMetadata', null)(file),
  ],
  [
    '(String,String,String)',
    'SpreadsheetApp.Range.addDeveloperMetadata',
    (sheet) => by('addDeveloperMetadata', 'key', 'value', 'DOCUMENT')(sheet.getRange('A:A')),
  ],
  [
    '(String)',
    'SpreadsheetApp.DeveloperMetadataFinder.withId',
    (sheet) => by('withId', '1')(sheet.createDeveloperMetadataFinder()),
  ],
  [
    '(null)',
    'SpreadsheetApp.DeveloperMetadataFinder.withKey',
    (sheet) => by('withKey', null)(sheet.createDeveloperMetadataFinder()),
  ],
  [
    '(null)',
    'SpreadsheetApp.DeveloperMetadataFinder.withValue',
    (sheet) => by('withValue', null)(sheet.createDeveloperMetadataFinder()),
  ],
  [
    '(String)',
    'SpreadsheetApp.DeveloperMetadataFinder.withLocationType',
    (sheet) => by('withLocationType', 'ROW')(sheet.createDeveloperMetadataFinder()),
  ],
  [
    '(String)',
    'SpreadsheetApp.DeveloperMetadataFinder.withVisibility',
    (sheet) => by('withVisibility', 'DOCUMENT')(sheet.createDeveloperMetadataFinder()),
  ],
  [
    '(null)',
    'SpreadsheetApp.DeveloperMetadata.setKey',
    (sheet) => by('setKey', null)(sheet.addDeveloperMetadata('k').getDeveloperMetadata()[0]),
  ],
  [
    '(null)',
    'SpreadsheetApp.DeveloperMetadata.setValue',
    (sheet) => by('setValue', null)(sheet.addDeveloperMetadata('k').getDeveloperMetadata()[0]),
  ],
  [
    '(String)',
    'SpreadsheetApp.DeveloperMetadata.setVisibility',
    (sheet) => by('setVisibility', 'PROJECT')(sheet.addDeveloperMetadata('k').getDeveloperMetadata()[0]),
  ],
  [
    '(String)',
    'SpreadsheetApp.DeveloperMetadata.moveToSheet',
    (sheet) => by('moveToSheet', 'Two')(sheet.addDeveloperMetadata('k').getDeveloperMetadata()[0]),
  ],
])('The parameters %s do not fit %s', (kinds, method, call) => {
  const { run } = newSheet();
  expect(() => run(call)).toThrow(`The parameters ${kinds} don't match the method signature for ${method}.`);
});
