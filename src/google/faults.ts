/**
 * Notes a fault of the program where its owner finds it (Executions): where it happened, never its message, which might
 * repeat what a cell holds.
 */
export function logFault(error: unknown): void {
  const stack = (error as { stack?: unknown } | null)?.stack;
  const frames = typeof stack === 'string' ? stack.split('\n').filter((line) => /^\s+at /.test(line)) : [];
  console.error(['Chapterbook: a fault', ...frames].join('\n'));
}
