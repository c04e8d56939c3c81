/**
 * Which of these scopes (any one) a call needs, as the foot of each method in Google's reference lists them; none for
 * what is free to all. Short names, without Google's prefix.
 */
export function scopesFor(name: string): readonly string[] {
  const [owner = '', method = ''] = name.split('.');
  const exact = byMethod[name];
  if (exact) return exact;
  if (spreadsheetClasses.has(owner)) return ['spreadsheets', 'spreadsheets.currentonly'];
  if (owner === 'SpreadsheetApp' && openers.has(method)) return ['spreadsheets'];
  if (owner === 'Ui' && showers.has(method)) return ['script.container.ui'];
  if (owner === 'ScriptApp' && triggerMethods.has(method)) return ['script.scriptapp'];
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
const openers = new Set(['openById', 'openByUrl', 'open', 'create']);
const showers = new Set(['showSidebar', 'showModalDialog', 'showModelessDialog', 'showDialog', 'alert', 'prompt']);
const triggerMethods = new Set([
  'newTrigger',
  'getProjectTriggers',
  'getScriptTriggers',
  'getUserTriggers',
  'deleteTrigger',
]);

const forms = ['forms', 'forms.currentonly'];
const triggers = ['script.scriptapp'];

const byMethod: Record<string, readonly string[]> = {
  'FormApp.create': ['forms'],
  'FormApp.openById': ['forms'],
  'FormApp.openByUrl': ['forms'],
  'User.getEmail': ['userinfo.email'],
  'User.getUserLoginId': ['userinfo.email'],
};

const byOwner: Record<string, readonly string[]> = {
  MailApp: ['script.send_mail', 'mail.google.com'],
  FormApp: forms,
  Form: forms,
  FormResponse: forms,
  ItemResponse: forms,
  Item: forms,
  UrlFetchApp: ['script.external_request'],
  TriggerBuilder: triggers,
  ClockTriggerBuilder: triggers,
  SpreadsheetTriggerBuilder: triggers,
  FormTriggerBuilder: triggers,
};

/** What a simple trigger may use of what needs a scope: the file it is bound to, and nothing else. */
export function allowedInSimpleTriggers(name: string): boolean {
  const [owner = ''] = name.split('.');
  return spreadsheetClasses.has(owner) || scopesFor(name).length === 0;
}

export function fullScope(scope: string): string {
  return `https://www.googleapis.com/auth/${scope}`;
}
