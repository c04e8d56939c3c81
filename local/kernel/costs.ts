/** So much simulated time a call and so much a cell, in milliseconds. */
interface Cost {
  call: number;
  cell?: number;
}

interface Figures {
  /** Where the figures come from; what nobody has published is `estimated`, on the slow side. */
  source: string;
  /** By method; `Form.add*` stands for all that begin so, `Properties.*` for all others of the class. */
  costs: Record<string, Cost>;
}

const read: Cost = { call: 5, cell: 0.031 };
const write: Cost = { call: 5, cell: 0.012 };
const alike = (cost: Cost, ...names: string[]) => Object.fromEntries(names.map((name) => [name, cost]));

/** What calls cost. What has no line here costs `usual`. */
const figures: Figures[] = [
  {
    source:
      'reported https://ruby-bash.developreference.com/article/29263774: 4,000 cells written in under 50 ms, flushed in 610',
    costs: {
      ...alike(write, 'Range.setValue', 'Range.setValues', 'Range.setFormula', 'Range.setFormulas'),
      'SpreadsheetApp.flush': { call: 600 },
    },
  },
  {
    source: 'reported by third parties, whose page was not kept: 31 microseconds a plain cell, 100 a decorated one',
    costs: {
      ...alike(read, 'Range.getValue', 'Range.getValues', 'Range.getDisplayValue', 'Range.getDisplayValues'),
      'Range.getRichTextValues': { call: 5, cell: 0.1 },
    },
  },
  {
    source: 'reported https://ziritione.org/post/apps_script_performance: averages of 100 calls each',
    costs: {
      'Properties.getProperty': { call: 30 },
      'Properties.setProperty': { call: 62 },
      'Cache.get': { call: 3 },
      'Cache.put': { call: 93 },
    },
  },
  {
    source: 'estimated, as what is like it was reported',
    costs: {
      'Properties.get*': { call: 30 },
      'Properties.*': { call: 62 },
      'Cache.get*': { call: 3 },
      'Cache.*': { call: 93 },
      ...alike(write, 'Range.set*', 'Range.clear*', 'Range.insertCheckboxes', 'RangeList.set*', 'RangeList.clear*'),
      'Sheet.appendRow': { call: 20, cell: 0.012 },
      ...alike(read, 'Range.getFormula', 'Range.getFormulas', 'Range.getFormulasR1C1', 'Range.getNote*'),
      ...alike(read, 'Range.getBackground*', 'Range.getNumberFormat*', 'Range.getFont*', 'Range.getDataValidation*'),
    },
  },
  {
    source: 'estimated: work on a whole sheet or file is done at the server, in tenths of a second to seconds',
    costs: {
      'Range.setRichTextValues': { call: 5, cell: 0.05 },
      'Range.sort': { call: 100, cell: 0.05 },
      ...alike({ call: 20, cell: 0.02 }, 'Range.copy*', 'Range.moveTo', 'Range.merge*', 'Range.autoFill'),
      ...alike({ call: 10 }, 'Sheet.getLastRow', 'Sheet.getLastColumn', 'Sheet.getDataRange'),
      ...alike({ call: 20 }, 'Sheet.insert*', 'Sheet.delete*', 'Sheet.move*', 'Sheet.sort', 'Sheet.autoResize*'),
      'Sheet.copyTo': { call: 1000 },
      'SpreadsheetApp.open*': { call: 300 },
      'SpreadsheetApp.create': { call: 2000 },
      ...alike({ call: 300 }, 'Spreadsheet.insertSheet', 'Spreadsheet.deleteSheet', 'Spreadsheet.duplicateActiveSheet'),
      'Spreadsheet.copy': { call: 3000 },
      ...alike({ call: 500 }, 'Spreadsheet.add*', 'Spreadsheet.remove*'),
      'DeveloperMetadataFinder.find': { call: 60 },
      ...alike({ call: 60 }, 'TextFinder.find*', 'TextFinder.replace*'),
      'Protection.*': { call: 5 },
    },
  },
  {
    source: 'estimated: a form is a file, each change of it is saved by itself',
    costs: {
      'FormApp.create': { call: 2000 },
      'FormApp.open*': { call: 400 },
      'Form.add*': { call: 100 },
      'Form.getResponse*': { call: 500 },
      ...alike({ call: 300 }, 'Form.setDestination', 'Form.deleteAllResponses', 'Form.deleteResponse'),
      ...alike({ call: 20 }, 'Form.set*', 'Form.delete*', 'Form.move*', 'Item.set*', 'PageBreakItem.set*'),
      'FormResponse.submit': { call: 700 },
    },
  },
  {
    source: 'estimated: what goes out to another server and waits for it',
    costs: {
      'MailApp.sendEmail': { call: 300 },
      'MailApp.getRemainingDailyQuota': { call: 50 },
      'UrlFetchApp.fetch*': { call: 300 },
      'Geocoder.*': { call: 5 },
      'Geocoder.geocode': { call: 300 },
      'Geocoder.reverseGeocode': { call: 300 },
      ...alike({ call: 500 }, 'ClockTriggerBuilder.create', 'SpreadsheetTriggerBuilder.create'),
      ...alike({ call: 500 }, 'FormTriggerBuilder.create', 'ScriptApp.deleteTrigger'),
      ...alike({ call: 100 }, 'ScriptApp.getProjectTriggers', 'ScriptApp.getUserTriggers'),
      'Lock.*': { call: 20 },
      'Ui.show*': { call: 100 },
      'HtmlTemplate.evaluate': { call: 20 },
    },
  },
];

/** What only builds or tells something in the script's own memory. */
const usual = { call: 1, source: 'estimated: nothing leaves the script' };

type Known = Required<Cost> & { source: string };

const lines = new Map<string, Known>(
  figures.flatMap(({ source, costs }) =>
    Object.entries(costs).map(([name, { call, cell = 0 }]) => [name, { call, cell, source }] as const),
  ),
);
const found = new Map<string, Known>();

/** What a method costs, and who says so: its own line, else the longest that it begins with. */
export function lineFor(name: string): Known {
  const known = found.get(name);
  if (known) return known;
  const line = lines.get(name) ?? prefixesOf(name).find((one) => lines.has(one));
  const result = (typeof line === 'string' ? lines.get(line) : line) ?? { cell: 0, ...usual };
  found.set(name, result);
  return result;
}

function prefixesOf(name: string): string[] {
  const shortest = name.indexOf('.') + 1;
  return Array.from({ length: name.length - shortest + 1 }, (_, less) => `${name.slice(0, name.length - less)}*`);
}

/** Whether a call leaves the script for one of Google's services; the others build or tell what is in its memory already. */
export function leavesTheScript(name: string): boolean {
  return lineFor(name).source !== usual.source;
}

export function costOf(name: string, cells: number): number {
  const { call, cell } = lineFor(name);
  return call + cell * cells;
}
