/** Which of these scopes (any one) a call needs; none for what is free to all. Short names, without Google's prefix. */
export function scopesFor(name: string): readonly string[] {
  const [owner = '', method = ''] = name.split('.');
  if (spreadsheetClasses.has(owner)) return ['spreadsheets', 'spreadsheets.currentonly'];
  if (owner === 'SpreadsheetApp' && openers.has(method)) return ['spreadsheets'];
  if (owner === 'Ui' && showers.has(method)) return ['script.container.ui'];
  if (owner === 'ScriptApp' && triggerMethods.has(method)) return ['script.scriptapp'];
  if (owner === 'User' && method === 'getEmail') return ['userinfo.email'];
  return byOwner[owner] ?? [];
}

const spreadsheetClasses = new Set([
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'DeveloperMetadata',
  'NamedRange',
  'Protection',
]);
const openers = new Set(['openById', 'openByUrl', 'open', 'create']);
const showers = new Set(['showSidebar', 'showModalDialog', 'showModelessDialog', 'alert', 'prompt']);
const triggerMethods = new Set(['newTrigger', 'getProjectTriggers', 'getUserTriggers', 'deleteTrigger']);

const byOwner: Record<string, readonly string[]> = {
  MailApp: ['script.send_mail', 'mail.google.com'],
  FormApp: ['forms', 'forms.currentonly'],
  Form: ['forms', 'forms.currentonly'],
  UrlFetchApp: ['script.external_request'],
};

/** What a simple trigger may use of what needs a scope: the file it is bound to, and nothing else. */
export function allowedInSimpleTriggers(name: string): boolean {
  const [owner = ''] = name.split('.');
  return spreadsheetClasses.has(owner) || scopesFor(name).length === 0;
}

export function fullScope(scope: string): string {
  return `https://www.googleapis.com/auth/${scope}`;
}
