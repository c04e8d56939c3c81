import * as v from 'valibot';
import { Refused } from '../refusals';
import type { Theater } from '../theater';

/** One thing a page may ask of the chapter: arguments are checked here, whoever sends them. */
export interface Procedure {
  /** Changes nothing, so it is served even while a script waits for a person. */
  reads: boolean;
  run(theater: Theater, args: unknown, as: string): unknown;
}

type Story<Args> = (theater: Theater, args: Args, as: string) => unknown;

function checked<Schema extends v.GenericSchema>(takes: Schema, story: Story<v.InferOutput<Schema>>) {
  return (theater: Theater, args: unknown, as: string) => {
    const result = v.safeParse(takes, args);
    if (!result.success || Array.isArray(args)) {
      const [issue] = result.issues ?? [];
      throw new Refused(`The workbench was asked in a way it does not know: ${issue?.message ?? 'a list'}.`);
    }
    return story(theater, result.output, as);
  };
}

export function reading<Schema extends v.GenericSchema>(takes: Schema, story: Story<v.InferOutput<Schema>>): Procedure {
  return { reads: true, run: checked(takes, story) };
}

export function changing<Schema extends v.GenericSchema>(
  takes: Schema,
  story: Story<v.InferOutput<Schema>>,
): Procedure {
  return { reads: false, run: checked(takes, story) };
}

export const nothing = v.strictObject({});
export const shortText = v.pipe(v.string(), v.maxLength(2_000));
export const identifier = v.pipe(v.string(), v.regex(/^[\w.@:-]{1,200}$/));
/** What a page may call: Google keeps names that end in an underscore private. */
export const functionName = v.pipe(v.string(), v.regex(/^[A-Za-z$][\w$]{0,99}$/), v.regex(/[^_]$/));
export const callArguments = v.pipe(v.array(v.unknown()), v.maxLength(20));
