import type { Kernel } from '../../kernel/kernel';
import { serve } from '../../kernel/serve';
import type { Face } from '../face';

/** @documented https://developers.google.com/apps-script/reference/base/user */
class User implements Face<GoogleAppsScript.Base.User, 'getEmail' | 'getUserLoginId'> {
  constructor(private readonly email: string) {}
  getEmail(): string {
    return this.email;
  }
  getUserLoginId(): string {
    return this.email;
  }
}

export function servedUser(kernel: Kernel, email: string): unknown {
  return serve(kernel, 'User', new User(email));
}

/** Somebody by an address or as a User. @throws as Google does when it is no address */
export function emailOf(kernel: Kernel, person: unknown): string {
  const email = typeof person === 'string' ? person : (person as { getEmail?: () => unknown } | null)?.getEmail?.();
  if (typeof email !== 'string' || !/^[^\s@]+@[^\s@]+$/.test(email)) throw kernel.exception(`Invalid email: ${email}`);
  return email.toLowerCase();
}
