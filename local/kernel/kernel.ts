/** How Google behaves where nobody has established it. The product must come out right under each. */
export interface Readings {
  /** Whether a leading apostrophe, written by a script, is taken as "text" and dropped, or kept. */
  apostrophe: 'consumed' | 'kept';
  /** Whether the number format `@` stops a written string from being read as a formula, number or date. */
  textFormatStopsParsing: boolean;
  /** Whether `spreadsheets.currentonly` serves in triggers and in a web app. */
  currentOnlyInTriggers: boolean;
}

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** One execution of a script: who it runs as, what it may, and what it has cost so far. */
export interface Execution {
  readonly project: string;
  readonly functionName: string;
  /** The file the script is bound to. */
  readonly boundTo: string | undefined;
  /** Whose rights it has. */
  readonly effectiveUser: string;
  /** Who is at the keyboard; '' for an anonymous visitor. */
  readonly activeUser: string;
  readonly via: 'menu' | 'dialog' | 'trigger' | 'simpleTrigger' | 'webApp' | 'editor';
  readonly authMode: AuthMode;
  /** Short names, such as `spreadsheets.currentonly`. */
  readonly scopes: readonly string[];
  /** Built-ins of the script's own world: its Dates and Errors are not ours. */
  readonly realm: { Date: DateConstructor; Error: ErrorConstructor };
  readonly calls: Map<string, number>;
  callCount: number;
  simulatedMilliseconds: number;
  readonly mostMilliseconds: number;
  killed: boolean;
  /** What a run that was stopped says instead of that its time is over. */
  lastWords?: string;
}

export interface Kernel {
  /** The execution that is under way. @throws when none is */
  readonly execution: Execution;
  readonly readings: Readings;
  /** In [0, 1), seeded. */
  random(): number;
  /** Milliseconds since 1970 UTC on the simulated clock. */
  now(): number;
  /**
   * One call of a service: counts it, refuses what the script may not, lets faults in before and after, and spends
   * simulated time by the number of cells.
   * @param name such as `Range.setValues`
   */
  call<T>(name: string, cells: number, effect: () => T): T;
  /** Lets simulated time pass, as waiting for a lock or sleeping does. */
  spend(milliseconds: number): void;
  /** Ends the run for good: nothing of it, not its `catch` nor its `finally`, gets anything done any more. */
  stop(lastWords: string): never;
  /** An error as Google's services throw it, of the script's own world. */
  exception(message: string): Error;
}
