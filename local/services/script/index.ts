import type { Kernel } from '../../kernel/kernel';
import { fullScope } from '../../kernel/scopes';
import { serve, unserved } from '../../kernel/serve';
import { type EnumValue, enumeration, valueIn } from '../enumeration';
import type { Face } from '../face';
import { anArray, aText, type Fits, mustFit } from '../signature';
import { type AuthorizationInfo, authorizationStatuses, servedAuthorizationInfo } from './authorizationInfo';
import { weekDays } from './clockTriggerBuilder';
import { ownTriggers, type ScriptWorld } from './state';
import { eventTypes, servedTrigger, Trigger, triggerSources } from './trigger';
import { servedTriggerBuilder } from './triggerBuilders';

export { nextFiring } from './schedule';
export { dueTriggers, type ScriptWorld, type TriggerState } from './state';

export const authModes = enumeration('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
const installationSources = enumeration('APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE', 'WEB_STORE_ADD_ON');

type ScriptFace =
  | 'AuthMode'
  | 'AuthorizationStatus'
  | 'EventType'
  | 'InstallationSource'
  | 'TriggerSource'
  | 'WeekDay'
  | 'deleteTrigger'
  | `get${'AuthorizationInfo' | 'InstallationSource' | 'OAuthToken' | 'ProjectTriggers' | 'ScriptId' | 'ScriptTriggers' | 'Service' | 'UserTriggers'}`
  | 'newTrigger'
  | `require${'AllScopes' | 'Scopes'}`;

/**
 * Triggers, the web app's address, how far the run is authorised.
 * @documented https://developers.google.com/apps-script/reference/script/script-app
 */
class ScriptApp implements Face<GoogleAppsScript.Script.ScriptApp, ScriptFace> {
  readonly AuthMode = authModes;
  readonly AuthorizationStatus = authorizationStatuses;
  readonly EventType = eventTypes;
  readonly InstallationSource = installationSources;
  readonly TriggerSource = triggerSources;
  readonly WeekDay = weekDays;

  constructor(
    private readonly kernel: Kernel,
    private readonly world: ScriptWorld,
  ) {}

  /** @documented only those of the person whose rights the run has */
  getProjectTriggers(): Trigger[] {
    return ownTriggers(this.kernel, this.world).map((trigger) => servedTrigger(this.kernel, trigger));
  }
  /** @documented deprecated, and the same as getProjectTriggers */
  getScriptTriggers(): Trigger[] {
    return this.getProjectTriggers();
  }
  /** @documented those for one spreadsheet or form */
  getUserTriggers(source: unknown): Trigger[] {
    const id = (source as { getId?: () => string } | null)?.getId?.();
    mustFit(this.kernel, 'ScriptApp.getUserTriggers', [source], [() => id !== undefined]);
    return ownTriggers(this.kernel, this.world)
      .filter((trigger) => trigger.source?.id === id)
      .map((trigger) => servedTrigger(this.kernel, trigger));
  }
  deleteTrigger(trigger: unknown): void {
    const given = unserved(trigger);
    mustFit(this.kernel, 'ScriptApp.deleteTrigger', [trigger], [() => given instanceof Trigger]);
    const { triggers } = this.world;
    const at = triggers.findIndex(({ id }) => id === (given as Trigger).state.id);
    if (at >= 0) triggers.splice(at, 1);
  }
  /** @reported by many scripts' logs: that the function exists is seen only when the trigger fires */
  newTrigger(functionName: string) {
    mustFit(this.kernel, 'ScriptApp.newTrigger', [functionName], [aText]);
    return servedTriggerBuilder(this.kernel, this.world, functionName);
  }
  getService(): Service {
    return serve(this.kernel, 'Service', new Service(this.world));
  }
  getScriptId(): string {
    return this.kernel.execution.project;
  }
  /** @documented a token for Google's other services, none of which is here */
  getOAuthToken(): string {
    return `local-token-of-${this.kernel.execution.effectiveUser}`;
  }
  getInstallationSource(): EnumValue {
    return installationSources.NONE;
  }
  /** @documented whether somebody has to agree to more before all of the script, or what is asked for, works */
  getAuthorizationInfo(authMode: unknown, scopes?: string[]): AuthorizationInfo {
    this.mustFitMode('getAuthorizationInfo', [authMode, scopes], [], [anArray]);
    const asked = scopes === undefined ? this.world.scopesAsked() : this.known(scopes);
    const needsConsent = authMode === authModes.FULL;
    return servedAuthorizationInfo(this.kernel, needsConsent ? asked : asked.filter((scope) => this.has(scope)));
  }
  /** @documented ends the run when a scope is missing, whatever it catches; Google then asks the person */
  requireScopes(authMode: unknown, scopes: string[]): void {
    this.mustFitMode('requireScopes', [authMode, scopes], [anArray]);
    this.stopWithout(this.known(scopes));
  }
  requireAllScopes(authMode: unknown): void {
    this.mustFitMode('requireAllScopes', [authMode], []);
    this.stopWithout(this.world.scopesAsked());
  }

  private mustFitMode(method: string, args: readonly unknown[], ...more: Fits[][]): void {
    const aMode = (value: unknown) => valueIn(authModes, value) !== undefined;
    mustFit(this.kernel, `ScriptApp.${method}`, args, ...more.map((rest) => [aMode, ...rest]));
  }
  /** @documented a scope that the script does not ask for is an error; the sentence is ours */
  private known(scopes: readonly string[]): string[] {
    const asked = this.world.scopesAsked();
    return scopes.map((full) => {
      const scope = asked.find((one) => fullScope(one) === full);
      if (scope === undefined) throw this.kernel.exception(`Invalid argument: the script does not ask for ${full}`);
      return scope;
    });
  }
  private has(scope: string): boolean {
    return this.kernel.execution.scopes.includes(scope);
  }
  /** @reported by scripts' logs: the sentence */
  private stopWithout(scopes: readonly string[]): void {
    if (!scopes.every((scope) => this.has(scope)))
      this.kernel.stop('Authorization is required to perform that action.');
  }
}

/** @documented https://developers.google.com/apps-script/reference/script/service */
class Service implements Face<GoogleAppsScript.Script.Service, 'getUrl' | 'isEnabled'> {
  constructor(private readonly world: ScriptWorld) {}

  /** @documented null before the first deployment */
  getUrl(): string {
    return this.world.webAppUrl() as string;
  }
  isEnabled(): boolean {
    return this.world.webAppUrl() !== null;
  }
}

export function scriptApp(kernel: Kernel, world: ScriptWorld) {
  return serve(kernel, 'ScriptApp', new ScriptApp(kernel, world));
}
