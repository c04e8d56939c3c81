import './polyfill';
import { CommandResult, Model, registries, UIPlugin } from '@odoo/o-spreadsheet';

/** One change to the spreadsheet, in the engine's own words. */
export type Operation = [type: string, payload: object];

/** Carries many changes through the engine at once: one dispatch is a thousand times cheaper than a thousand. */
class BatchPlugin extends UIPlugin {
  override handle(command: unknown): void {
    const { type, operations } = command as { type: string; operations?: Operation[] };
    if (type !== 'CHAPTERBOOK_BATCH') return;
    for (const [name, payload] of operations ?? []) {
      const { isSuccessful, reasons } = this.dispatch(name as never, payload as never);
      if (!isSuccessful && !reasons.every((reason) => reason === CommandResult.NoChanges))
        throw new Error(`The spreadsheet declines ${name}: ${reasons.join(', ')}`);
    }
  }
}

registries.featurePluginRegistry.add('chapterbookBatch', BatchPlugin as never);

export { Model };
