import type { Kernel } from '../kernel/kernel';

/** One line that a script logged. */
export interface LogLine {
  at: number;
  project: string;
  level: 'log' | 'info' | 'warn' | 'error';
  text: string;
}

/** `console` and `Logger` of a script: lines go to the workbench's list, never to the terminal. */
export function consoleService(kernel: Kernel, lines: LogLine[]) {
  const write =
    (level: LogLine['level']) =>
    (...parts: unknown[]): void => {
      lines.push({ at: kernel.now(), project: kernel.execution.project, level, text: parts.map(textOf).join(' ') });
    };
  const timers = new Map<string, number>();
  return {
    log: write('log'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    time: (label: string) => void timers.set(label, kernel.now()),
    timeEnd: (label: string) => write('log')(`${label}: ${kernel.now() - (timers.get(label) ?? kernel.now())}ms`),
  };
}

export function loggerService(kernel: Kernel, lines: LogLine[]) {
  const own: string[] = [];
  const logger = {
    log: (first: unknown, ...more: unknown[]) => {
      const text = more.reduce<string>((sum, part) => sum.replace('%s', () => textOf(part)), textOf(first));
      own.push(text);
      lines.push({ at: kernel.now(), project: kernel.execution.project, level: 'log', text });
      return logger;
    },
    getLog: () => own.map((line) => `${line}\n`).join(''),
    clear: () => void own.splice(0),
  };
  return logger;
}

function textOf(part: unknown): string {
  if (typeof part === 'string') return part;
  return typeof part === 'object' && part !== null && !(part as Error).stack ? JSON.stringify(part) : String(part);
}
