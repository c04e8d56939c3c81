/**
 * Which of these scopes (any one) a call needs, as the foot of each method in Google's reference lists them and in its
 * order; none for what is free to all. Short names, without Google's prefix. Where the reference lists none for a
 * method of an object that is only reached through others that have one, it is asked for here too.
 */
export function scopesFor(name: string): readonly string[] {
  const known = found.get(name) ?? lookedUp(name);
  found.set(name, known);
  return known;
}

const found = new Map<string, readonly string[]>();

function lookedUp(name: string): readonly string[] {
  const [owner = '', method = ''] = name.split('.');
  const exact = byMethod[name];
  if (exact) return exact;
  if (spreadsheetClasses.has(owner)) return spreadsheets;
  if (formClasses.has(owner) || owner.endsWith('Item')) return forms;
  if (owner === 'Ui' && showers.has(method)) return ['script.container.ui'];
  if (owner === 'ScriptApp' && triggerMethods.has(method)) return triggers;
  return byOwner[owner] ?? [];
}

/** Objects that are only reached through a spreadsheet. What `SpreadsheetApp.new…` builds needs no scope. */
const spreadsheetClasses = new Set([
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'Selection',
  'DeveloperMetadata',
  'DeveloperMetadataFinder',
  'DeveloperMetadataLocation',
  'NamedRange',
  'Protection',
  'Filter',
  'TextFinder',
  'EmbeddedChart',
]);
const formClasses = new Set(['Form', 'FormResponse', 'ItemResponse', 'Choice']);
/** The reference lists nothing for alert and prompt; scripts without the scope are refused them all the same. */
const showers = new Set(['showSidebar', 'showModalDialog', 'showModelessDialog', 'showDialog', 'alert', 'prompt']);
const triggerMethods = new Set([
  'newTrigger',
  'getProjectTriggers',
  'getScriptTriggers',
  'getUserTriggers',
  'deleteTrigger',
]);

const spreadsheets = ['spreadsheets.currentonly', 'spreadsheets'];
const forms = ['forms.currentonly', 'forms'];
const triggers = ['script.scriptapp'];
const email = ['userinfo.email'];

/** `currentonly` opens no file by name, its own neither: the reference lists only the wide scope for these. */
const byMethod: Record<string, readonly string[]> = {
  'SpreadsheetApp.open': ['spreadsheets'],
  'SpreadsheetApp.openById': ['spreadsheets'],
  'SpreadsheetApp.openByUrl': ['spreadsheets'],
  'SpreadsheetApp.create': ['spreadsheets'],
  ...Object.fromEntries(
    ['Active', 'ActiveSpreadsheet', 'ActiveSheet', 'ActiveRange', 'ActiveRangeList', 'CurrentCell', 'Selection'].map(
      (what) => [`SpreadsheetApp.get${what}`, spreadsheets],
    ),
  ),
  'SpreadsheetApp.setActiveRangeList': spreadsheets,
  'SpreadsheetApp.setCurrentCell': spreadsheets,
  'Spreadsheet.show': ['script.container.ui'],
  'FormApp.create': ['forms'],
  'FormApp.openById': ['forms'],
  'FormApp.openByUrl': ['forms'],
  'FormApp.getActiveForm': forms,
  'TriggerBuilder.forSpreadsheet': spreadsheets,
  'TriggerBuilder.forForm': forms,
  'Session.getActiveUser': email,
  'Session.getEffectiveUser': email,
};

const byOwner: Record<string, readonly string[]> = {
  MailApp: ['script.send_mail'],
  UrlFetchApp: ['script.external_request'],
  Trigger: triggers,
  TriggerBuilder: triggers,
  ClockTriggerBuilder: triggers,
  SpreadsheetTriggerBuilder: triggers,
  FormTriggerBuilder: triggers,
};

const inSimpleTriggers = new Set(['Session.getActiveUser', 'FormApp.getActiveForm']);

/**
 * What a simple trigger may use of what needs a scope: the file it is bound to, and nothing else. It may ask who is at
 * the keyboard, and is told nobody.
 * https://developers.google.com/apps-script/guides/triggers#restrictions
 */
export function allowedInSimpleTriggers(name: string): boolean {
  const needed = scopesFor(name);
  return needed.length === 0 || needed === spreadsheets || inSimpleTriggers.has(name);
}

/** The scopes as Google's refusals list them: several in brackets, any of which would do. */
export function scopesInWords(needed: readonly string[]): string {
  const full = needed.map(fullScope);
  return full.length > 1 ? `(${full.join(' || ')})` : full.join();
}

export function fullScope(scope: string): string {
  return `https://www.googleapis.com/auth/${scope}`;
}
