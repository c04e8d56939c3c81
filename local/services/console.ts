import { format, inspect } from 'node:util';
import type { Kernel } from '../kernel/kernel';
import type { Face } from './face';
import { isPlain, javaText } from './javaText';
import { javaDate } from './utilities/javaDate';

/** One line that a script logged. */
export interface LogLine {
  at: number;
  project: string;
  level: 'log' | 'info' | 'warn' | 'error';
  text: string;
}

type ConsoleFace = 'log' | 'info' | 'warn' | 'error' | 'time' | 'timeEnd';

/**
 * Lines go to the workbench's list, never to the terminal.
 * @documented https://developers.google.com/apps-script/reference/base/console
 */
class Console implements Pick<globalThis.Console, ConsoleFace> {
  private readonly timers = new Map<string, number>();

  constructor(
    private readonly write: (level: LogLine['level'], text: string) => void,
    private readonly now: () => number,
  ) {}

  log(...parts: unknown[]): void {
    this.write('log', textOf(parts));
  }
  info(...parts: unknown[]): void {
    this.write('info', textOf(parts));
  }
  warn(...parts: unknown[]): void {
    this.write('warn', textOf(parts));
  }
  error(...parts: unknown[]): void {
    this.write('error', textOf(parts));
  }
  time(label = 'default'): void {
    this.timers.set(label, this.now());
  }
  timeEnd(label = 'default'): void {
    this.write('log', `${label}: ${this.now() - (this.timers.get(label) ?? this.now())}ms`);
  }
}

/** @documented https://developers.google.com/apps-script/reference/base/logger */
class Logger implements Face<GoogleAppsScript.Base.Logger, 'clear' | 'getLog' | 'log'> {
  private lines: string[] = [];

  constructor(
    private readonly write: (level: LogLine['level'], text: string) => void,
    private readonly now: () => number,
    private readonly timeZone: () => string,
  ) {}

  /**
   * @documented the `message` of an object that has one; a pattern with as many `%s` as values; @reported scripts' logs:
   * numbers and objects as Java writes them, `100.0` and `{age=4.0, name=Ted}`
   */
  log(data: unknown, ...values: unknown[]): this {
    const text = this.text(data, values);
    const at = javaDate(this.now(), this.timeZone(), 'EEE MMM dd HH:mm:ss zzz yyyy');
    this.lines.push(`${at} INFO: ${text}`);
    this.write('log', text);
    return this;
  }
  /** @reported by letters that scripts made of it: each line with its time and INFO */
  getLog(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }
  clear(): void {
    this.lines = [];
  }
  toString(): string {
    return 'Logger';
  }

  private text(data: unknown, values: readonly unknown[]): string {
    const zone = this.timeZone();
    if (typeof data === 'string' && values.length > 0) {
      const left = [...values];
      return data.replace(/%[sd]/g, (place) => (left.length > 0 ? javaText(left.shift(), zone) : place));
    }
    const message = isPlain(data) ? (data as { message?: unknown }).message : undefined;
    return javaText(message ?? data, zone);
  }
}

/**
 * `console` and `Logger` of one script: neither counts as a call of a service.
 * @param timeZone of the script
 */
export function logServices(kernel: Kernel, lines: LogLine[], timeZone = () => 'Etc/UTC') {
  const write = (level: LogLine['level'], text: string) => {
    lines.push({ at: kernel.now(), project: kernel.execution.project, level, text });
  };
  const now = () => kernel.now();
  return { console: bound(new Console(write, now)), Logger: bound(new Logger(write, now, timeZone)) };
}

/** Logging is often handed on as a plain function. */
function bound<T extends object>(instance: T): T {
  for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(instance))) {
    const member = (instance as Record<string, unknown>)[name];
    if (name !== 'constructor' && typeof member === 'function')
      Object.defineProperty(instance, name, { value: member.bind(instance) });
  }
  return instance;
}

/** As Node writes it: `{ name: 'Ted', age: 4 }`. */
function textOf(parts: readonly unknown[]): string {
  return format(...parts.map((part) => shown(part, [])));
}

/** What may be looked into: Google's own objects by their name alone. */
function shown(part: unknown, above: readonly unknown[]): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (above.includes(part)) return '[Circular]';
  const inside = [...above, part];
  if (Array.isArray(part)) return Array.from(part, (one) => shown(one, inside));
  if (isPlain(part)) return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, shown(one, inside)]));
  if (Object.prototype.toString.call(part) === '[object Date]') return part;
  return above.length === 0 ? String(part) : { [inspect.custom]: () => String(part) };
}
