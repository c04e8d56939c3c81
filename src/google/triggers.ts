/** Unique ids of this script's own triggers that the person it runs as can see. */
export function ownTriggerIds(): string[] {
  return atTheStart().map((trigger) => trigger.getUniqueId());
}

/** Whether a trigger of this person called a function when this run began. */
export function wasTriggered(functionName: string): boolean {
  return atTheStart().some((trigger) => trigger.getHandlerFunction() === functionName);
}

/** Asked for once in a run: a script's world ends with it. */
let listed: GoogleAppsScript.Script.Trigger[] | undefined;
function atTheStart(): GoogleAppsScript.Script.Trigger[] {
  listed ??= ScriptApp.getProjectTriggers();
  return listed;
}

/** Names of the functions that a trigger of this person calls already. */
export function triggeredFunctions(): string[] {
  return ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction());
}

export function everyMinutes(functionName: string, minutes: number): void {
  ScriptApp.newTrigger(functionName).timeBased().everyMinutes(minutes).create();
}

export function everyHours(functionName: string, hours: number): void {
  ScriptApp.newTrigger(functionName).timeBased().everyHours(hours).create();
}

/** Ids of the files and forms whose events call this function already. */
export function watchedBy(functionName: string): string[] {
  return ScriptApp.getProjectTriggers()
    .filter((trigger) => trigger.getHandlerFunction() === functionName)
    .map((trigger) => trigger.getTriggerSourceId());
}

export function whenAnswered(functionName: string, formId: string): void {
  ScriptApp.newTrigger(functionName).forForm(formId).onFormSubmit().create();
}

/** @param fileId also of another file than the script's own */
export function whenEdited(functionName: string, fileId: string): void {
  ScriptApp.newTrigger(functionName).forSpreadsheet(fileId).onEdit().create();
}

/** When a form's answers arrive in this file. */
export function whenAnswersArrive(functionName: string, fileId: string): void {
  ScriptApp.newTrigger(functionName).forSpreadsheet(fileId).onFormSubmit().create();
}

/** Takes away all but one of the triggers of this person that call the same function. @returns how many went */
export function removeDoubledTriggers(): number {
  const seen = new Set<string>();
  const doubled = ScriptApp.getProjectTriggers().filter((trigger) => {
    const what = [trigger.getHandlerFunction(), trigger.getEventType(), trigger.getTriggerSourceId()].join(' ');
    return seen.has(what) || !seen.add(what);
  });
  for (const trigger of doubled) ScriptApp.deleteTrigger(trigger);
  return doubled.length;
}

/** Calls a function once, some time after so many milliseconds. @returns the trigger's unique id */
export function onceAfter(functionName: string, milliseconds: number): string {
  return ScriptApp.newTrigger(functionName).timeBased().after(milliseconds).create().getUniqueId();
}

/** Takes away every trigger of this person that calls a function. */
export function removeTriggersOf(functionName: string): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === functionName) ScriptApp.deleteTrigger(trigger);
  }
}
