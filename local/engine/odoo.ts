import './polyfill';
import { CommandResult, Model, registries, UIPlugin } from '@odoo/o-spreadsheet';
import { type Part, reckonsWhenAsked, reckonWhenAsked } from './reckoning';

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

/** What only a screen needs, and what would be reckoned anew after every change of a file that nobody looks at here. */
const forScreens = {
  statefulUIPluginRegistry: ['header_positions', 'viewport', 'carousel_ui'],
  coreViewsPluginRegistry: ['row_size', 'custom_colors', 'cell_icon'],
  featurePluginRegistry: ['automatic_sum', 'autofill', 'geo_features'],
} as const;
for (const [name, plugins] of Object.entries(forScreens)) {
  const registry = registries[name as keyof typeof forScreens] as unknown as { remove(plugin: string): void };
  for (const plugin of plugins) registry.remove(plugin);
}

registries.featurePluginRegistry.add('chapterbookBatch', BatchPlugin as never);

/** As it is for those who derive from it; the engine keeps this to itself. */
const Parts = Model as unknown as new (
  data: object,
  config: object,
) => {
  setupCoreViewPlugin(Plugin: unknown): Part;
};

class ReckoningModel extends Parts {
  /** Each part is put in before anything is reckoned for the first time. */
  override setupCoreViewPlugin(Plugin: unknown): Part {
    const part = super.setupCoreViewPlugin(Plugin);
    if (part.evaluator) reckonWhenAsked(part, part.evaluator);
    return part;
  }
}

/** The engine's model, which reckons only what is asked for. @throws when the engine is of another version */
export function openModel(data: object, config: object): Model {
  const model = new ReckoningModel(data, config);
  const { handlers } = model as unknown as { handlers: Part[] };
  if (!handlers.some(({ evaluator }) => evaluator && reckonsWhenAsked(evaluator)))
    throw new Error('The spreadsheet engine has no evaluator: it is of another version than this is made for');
  return model as unknown as Model;
}

export { Model };
