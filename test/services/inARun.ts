import type { Execution } from '../../local/kernel/kernel';
import { Runtime, strictReadings } from '../../local/kernel/runtime';

/** A heart for services under test, on the morning of 2 March 2026 in New York. */
export function runtimeAt(iso = '2026-03-02T08:00:00-05:00'): Runtime {
  return new Runtime(Date.parse(iso), strictReadings, 7);
}

/** Does something as a script would, in one execution. */
export function inARun<T>(runtime: Runtime, work: () => T, wishes: Partial<Execution> = {}): T {
  const execution: Execution = {
    project: 'trial',
    functionName: 'trial',
    boundTo: 'file',
    effectiveUser: 'ana.ejemplo@chapter.example',
    activeUser: 'ana.ejemplo@chapter.example',
    via: 'menu',
    authMode: 'FULL',
    scopes: ['spreadsheets', 'script.scriptapp', 'script.send_mail', 'script.container.ui', 'userinfo.email', 'forms'],
    realm: { Date, Error },
    calls: new Map(),
    callCount: 0,
    simulatedMilliseconds: 0,
    mostMilliseconds: 360_000,
    killed: false,
    ...wishes,
  };
  return runtime.execute(execution, work);
}
