import { coreTypes } from '@odoo/o-spreadsheet';

/** Whether every command is one that changes a sheet: anything else could leave the host and the pages apart. */
export function isKnownEdit(message: unknown): boolean {
  const { commands = [] } = message as { commands?: { type: string }[] };
  return commands.every(({ type }) => (coreTypes as ReadonlySet<string>).has(type));
}
