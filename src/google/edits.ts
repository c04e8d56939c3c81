/** What Google tells a script of a person's edit. */
export interface EditEvent {
  triggerUid?: unknown;
  range?: GoogleAppsScript.Spreadsheet.Range;
  user?: GoogleAppsScript.Base.User;
}

/** The tab that was edited; undefined when Google does not say. */
export function editedTab({ range }: EditEvent): GoogleAppsScript.Spreadsheet.Sheet | undefined {
  return range?.getSheet();
}

/** E-mail address of who edited; '' where Google does not tell. */
export function editor({ user }: EditEvent): string {
  return user?.getEmail() ?? '';
}
