import { format } from 'node:util';
import type { Kernel } from '../kernel/kernel';
import type { Face } from './face';

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

  constructor(private readonly write: (level: LogLine['level'], text: string) => void) {}

  /** @documented a line, or a pattern such as `%s is %s` with what it needs */
  log(...parts: unknown[]): this {
    const text = textOf(parts);
    this.lines.push(text);
    this.write('log', text);
    return this;
  }
  getLog(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }
  clear(): void {
    this.lines = [];
  }
}

/** `console` and `Logger` of one script: neither counts as a call of a service. */
export function logServices(kernel: Kernel, lines: LogLine[]) {
  const write = (level: LogLine['level'], text: string) => {
    lines.push({ at: kernel.now(), project: kernel.execution.project, level, text });
  };
  return { console: bound(new Console(write, () => kernel.now())), Logger: bound(new Logger(write)) };
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

function textOf([first, ...more]: readonly unknown[]): string {
  if (typeof first === 'string' && first.includes('%')) return format(first, ...more.map(shown));
  return [first, ...more].map((part) => String(shown(part))).join(' ');
}

function shown(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  return (part as Error).stack ? String(part) : JSON.stringify(part);
}
