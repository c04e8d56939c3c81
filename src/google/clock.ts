export function now(): number {
  return Date.now();
}

/** A Date's parts in a time zone, by a Java date pattern such as `yyyy-MM-dd`. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  return Utilities.formatDate(date, timeZone, pattern);
}

export function pause(milliseconds: number): void {
  Utilities.sleep(milliseconds);
}
