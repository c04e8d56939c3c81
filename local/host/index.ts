import type { HostOptions } from './host';
import { Host } from './host';

export type { Host, HostOptions, Report } from './host';
export type { Menu, MenuItem } from './menus';
export type { WebPage } from './webApp';

/** Google on one machine; see `Host` for what can be done with it. */
export function createHost(options: HostOptions = {}): Host {
  return new Host(options);
}
