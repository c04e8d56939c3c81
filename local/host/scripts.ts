import type { AuthMode, Execution } from '../kernel/kernel';
import type { Runtime } from '../kernel/runtime';
import type { World } from './loaded';
import { plainData } from './plainData';
import { makeRealm } from './realm';
import type { Globals, ProjectState } from './script';
import { load, scopesOf } from './script';

/** How a function of a script is run, and for whom. */
export interface Running {
  /** Whose rights it has. */
  as: string;
  /** Who is at the keyboard; `as` when left out, '' for an anonymous visitor. */
  active?: string;
  via: Execution['via'];
  authMode?: AuthMode;
}

const sixMinutes = 360_000;
const thirtySeconds = 30_000;

/** Loads scripts and runs their functions: each run in a fresh world, as Google does. */
export class Scripts {
  constructor(
    private readonly runtime: Runtime,
    private readonly services: (project: ProjectState) => Globals,
    private readonly refused: (project: ProjectState, as: string) => readonly string[],
    private readonly loaded: (project: ProjectState, functionName: string, as: string) => World | undefined,
    private readonly zoneOf: (project: ProjectState) => string,
    private readonly ended: (execution: Execution) => void,
  ) {}

  /**
   * Runs a function and hands what it returned to `take` before the run is over.
   * @throws what the script throws, or a sentence when there is no such function
   */
  run<T>(
    project: ProjectState,
    functionName: string,
    running: Running,
    argsOf: (world: Globals) => unknown[],
    take: (result: unknown) => T,
  ): T {
    const world = this.worldFor(project, functionName, running.as);
    const refused = this.refused(project, running.as);
    const execution = executionOf(project, functionName, running, world.realm, refused);
    return this.runtime.execute(execution, () => {
      try {
        const globals = world.load();
        const fn = Object.hasOwn(globals, functionName) ? globals[functionName] : undefined;
        if (typeof fn !== 'function') throw new Error(`Script function not found: ${functionName}`);
        const result = fn(...argsOf(globals));
        this.runtime.stopIfKilled(execution);
        return take(result);
      } finally {
        this.ended(execution);
      }
    });
  }

  private worldFor(project: ProjectState, functionName: string, as: string) {
    if (project.folder === '') {
      const world = this.loaded(project, functionName, as);
      if (!world) throw new Error(`Script function not found: ${functionName}`);
      return { realm: world.realm, load: () => world.globals };
    }
    const globals = this.services(project);
    const { runtime } = this;
    const realm = makeRealm(
      globals,
      () => runtime.now(),
      () => runtime.random(),
      this.zoneOf(project),
    );
    return { realm, load: () => load(project, globals) };
  }

  /** A call as `google.script.run` makes it: plain data in and out, private names refused. */
  callFromPage(project: ProjectState, functionName: string, running: Running, args: readonly unknown[]): unknown {
    if (functionName.endsWith('_')) throw new Error(`Script function not found: ${functionName}`);
    const plain = args.map(plainData);
    return this.run(project, functionName, running, () => plain, plainData);
  }
}

/** An execution at its beginning. @param refused scopes that the person has not agreed to, by short name */
export function executionOf(
  project: ProjectState,
  functionName: string,
  { as, active = as, via, authMode = 'FULL' }: Running,
  realm: Execution['realm'],
  refused: readonly string[],
): Execution {
  return {
    project: project.id,
    functionName,
    boundTo: project.boundTo,
    effectiveUser: as,
    activeUser: active,
    via,
    authMode,
    scopes: scopesOf(project).filter((scope) => !refused.includes(scope)),
    realm,
    calls: new Map(),
    callCount: 0,
    simulatedMilliseconds: 0,
    mostMilliseconds: via === 'simpleTrigger' ? thirtySeconds : sixMinutes,
    killed: false,
  };
}
