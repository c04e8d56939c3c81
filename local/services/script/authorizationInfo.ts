import type { Kernel } from '../../kernel/kernel';
import { fullScope } from '../../kernel/scopes';
import { serve } from '../../kernel/serve';
import { type EnumValue, enumeration } from '../enumeration';
import type { Face } from '../face';

export const authorizationStatuses = enumeration('REQUIRED', 'NOT_REQUIRED');

/** getAuthorizedScopes is too new for the types here. */
type InfoFace = `getAuthorization${'Status' | 'Url'}`;

/** @documented https://developers.google.com/apps-script/reference/script/authorization-info */
export class AuthorizationInfo implements Face<GoogleAppsScript.Script.AuthorizationInfo, InfoFace> {
  /** @param asked the scopes that matter, by short name */
  constructor(
    private readonly kernel: Kernel,
    private readonly asked: readonly string[],
  ) {}

  getAuthorizationStatus(): EnumValue {
    return this.isRequired ? authorizationStatuses.REQUIRED : authorizationStatuses.NOT_REQUIRED;
  }
  /** @documented null when nothing is missing */
  getAuthorizationUrl(): string {
    const { project } = this.kernel.execution;
    return this.isRequired ? `https://accounts.example/authorize/${project}` : (null as never);
  }
  /** @documented those of the list that was asked about, or of all */
  getAuthorizedScopes(): string[] {
    return this.granted.map(fullScope);
  }

  private get granted(): string[] {
    return this.asked.filter((scope) => this.kernel.execution.scopes.includes(scope));
  }
  private get isRequired(): boolean {
    return this.granted.length < this.asked.length;
  }
}

export function servedAuthorizationInfo(kernel: Kernel, asked: readonly string[]): AuthorizationInfo {
  return serve(kernel, 'AuthorizationInfo', new AuthorizationInfo(kernel, asked));
}
