/** Unique ids of this script's own triggers that the person it runs as can see. */
export function ownTriggerIds(): string[] {
  return ScriptApp.getProjectTriggers().map((trigger) => trigger.getUniqueId());
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
