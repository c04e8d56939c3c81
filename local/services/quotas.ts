import type { Kernel } from '../kernel/kernel';

/** Google's page: quotas "are per user and reset 24 hours after the first request". */
const aDay = 24 * 60 * 60_000;

/**
 * What an account may do a day, as Google's page of quotas lists it: consumer accounts, and those of Workspace.
 * https://developers.google.com/apps-script/guides/services/quotas
 */
const limits = {
  consumer: { email: 100, urlfetch: 20_000, geocode: 1000, properties: 50_000, triggerMinutes: 90, spreadsheets: 250 },
  workspace: {
    email: 1500,
    urlfetch: 100_000,
    geocode: 10_000,
    properties: 500_000,
    triggerMinutes: 360,
    spreadsheets: 3200,
  },
};

export type QuotaName = keyof (typeof limits)['consumer'];

const names: Record<QuotaName, string> = {
  email: 'Mail recipients today',
  urlfetch: 'Addresses fetched',
  geocode: 'Addresses located',
  properties: 'Properties read and written',
  triggerMinutes: 'Minutes that triggers ran',
  spreadsheets: 'Spreadsheets made',
};

/** How an account's limits differ from Google's, such as `{ email: 3 }`. */
export interface QuotaWishes extends Partial<Record<QuotaName, number>> {
  account?: keyof typeof limits;
}

/** What each account has used, by its address: how much since the first use of the 24 hours that it counts in. */
export interface QuotasUsed {
  [email: string]: Partial<Record<QuotaName, { since: number; amount: number }>>;
}

/** What accounts have used of what they may a day. @documented https://developers.google.com/apps-script/guides/services/quotas */
export class Quotas {
  private readonly limits: Record<QuotaName, number>;

  constructor(
    readonly used: QuotasUsed,
    { account = 'consumer', ...wishes }: QuotaWishes = {},
  ) {
    this.limits = { ...limits[account], ...wishes };
  }

  /** @throws as Google does when the day's share is used up; then nothing is counted */
  use(kernel: Kernel, name: QuotaName, amount = 1): void {
    const email = kernel.execution.effectiveUser;
    if (this.usedOf(email, name, kernel.now()) + amount > this.limits[name])
      throw kernel.exception(`Service invoked too many times for one day: ${name}.`);
    this.count(email, name, amount, kernel.now());
  }

  /** Counts what was done already, over the limit too. */
  count(email: string, name: QuotaName, amount: number, now: number): void {
    const { since = now, amount: before = 0 } = this.window(email, name, now) ?? {};
    this.used[email] = { ...this.used[email], [name]: { since, amount: before + amount } };
  }

  left(email: string, name: QuotaName, now: number): number {
    return Math.max(0, this.limits[name] - this.usedOf(email, name, now));
  }

  /** What the workbench's meters show for one account: mail always, the rest when it was used. */
  meters(email: string, now: number): { name: string; used: number; limit: number }[] {
    return (Object.keys(this.limits) as QuotaName[])
      .map((name) => ({ name: names[name], used: Math.ceil(this.usedOf(email, name, now)), limit: this.limits[name] }))
      .filter(({ used, name }) => used > 0 || name === names.email);
  }

  private usedOf(email: string, name: QuotaName, now: number): number {
    return this.window(email, name, now)?.amount ?? 0;
  }
  private window(email: string, name: QuotaName, now: number): { since: number; amount: number } | undefined {
    const own = this.used[email]?.[name];
    return own && now < own.since + aDay ? own : undefined;
  }
}
