/** What a person sees in the Sheet: menus and messages. */
export interface MenuEntry {
  label: string;
  /** Name of the public function it runs. */
  handler: string;
}

export interface MenuGroup {
  label: string;
  entries: readonly MenuEntry[];
}

export function addMenu(title: string, groups: readonly MenuGroup[]): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu(title);
  for (const { label, entries } of groups) {
    const sub = ui.createMenu(label);
    for (const entry of entries) sub.addItem(entry.label, entry.handler);
    menu.addSubMenu(sub);
  }
  menu.addToUi();
}

export function tell(text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert('Chapterbook', text, ui.ButtonSet.OK);
}

/** @returns whether the person said yes; undefined when they closed the question */
export function askYesNo(question: string): boolean | undefined {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert('Chapterbook', question, ui.ButtonSet.YES_NO);
  if (answer === ui.Button.YES) return true;
  return answer === ui.Button.NO ? false : undefined;
}

/** @returns what the person typed; undefined when they cancelled */
export function askText(question: string): string | undefined {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Chapterbook', question, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText().trim() : undefined;
}
