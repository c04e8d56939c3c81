import * as v from 'valibot';

const value = v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(v.string())]);
const values = v.record(v.string(), value);

/** A new row, or news of a row that is known: each cell is changed only while it still holds what it `was`. */
const row = v.object({
  line: v.number(),
  /** A new row. */
  add: v.optional(values),
  /** The id of a known row. */
  is: v.optional(v.string()),
  change: v.optional(values),
  was: v.optional(values),
  /** What the list told, where that is more than what is added or changed: remembered for the next time. */
  told: v.optional(values),
});

/** A record on its way from the dialog to the tabs. */
export const stagedRecord = v.object({
  ...row.entries,
  /** Behind a door. */
  people: v.optional(v.array(row)),
  /** The id of a known row that the newest list does not have any more. */
  gone: v.optional(v.string()),
});
export type StagedRecord = v.InferOutput<typeof stagedRecord>;
export type StagedRow = v.InferOutput<typeof row>;
