/** Small facts this script keeps beside the Sheet. Everyone who may edit the script can read them: never a person's data. */
export function property(key: string): string | undefined {
  return PropertiesService.getScriptProperties().getProperty(key) ?? undefined;
}

/** @param value at most 9 kB */
export function setProperty(key: string, value: string): void {
  PropertiesService.getScriptProperties().setProperty(key, value);
}

export function forgetProperty(key: string): void {
  PropertiesService.getScriptProperties().deleteProperty(key);
}

/** All properties whose key begins with a prefix, in one call; with '' all of the script's. */
export function propertiesUnder(prefix: string): Record<string, string> {
  const all = PropertiesService.getScriptProperties().getProperties();
  return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(prefix)));
}
