import * as v from 'valibot';
import { changing, identifier, reading } from './procedure';

const revision = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const client = v.looseObject({ id: revision });
const command = v.looseObject({ type: v.pipe(v.string(), v.regex(/^[A-Z_]{1,60}$/)) });
const numbered = { version: v.number(), serverRevisionId: revision, nextRevisionId: revision };

/** The grid's own collaboration messages, as far as the host reads them. */
const message = v.variant('type', [
  v.looseObject({
    type: v.literal('REMOTE_REVISION'),
    ...numbered,
    clientId: revision,
    commands: v.pipe(v.array(command), v.maxLength(50_000)),
  }),
  v.looseObject({ type: v.literal('REVISION_UNDONE'), ...numbered, undoneRevisionId: revision }),
  v.looseObject({ type: v.literal('REVISION_REDONE'), ...numbered, redoneRevisionId: revision }),
  v.looseObject({ type: v.literal('CLIENT_JOINED'), version: v.number(), client }),
  v.looseObject({ type: v.literal('CLIENT_MOVED'), version: v.number(), client }),
  v.looseObject({ type: v.literal('CLIENT_LEFT'), version: v.number(), clientId: revision }),
]);

const oneFile = v.strictObject({ file: identifier });

const column = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(18_277));
const filterColumn = { file: identifier, sheet: identifier, column };
const texts = v.pipe(v.array(v.pipe(v.string(), v.maxLength(50_000))), v.maxLength(100_000));

export const grid = {
  'filter.choices': reading(v.strictObject(filterColumn), (theater, { file, sheet, column }, as) =>
    theater.filterChoices(file, sheet, column, as),
  ),
  'filter.hide': changing(
    v.strictObject({ ...filterColumn, hidden: texts }),
    (theater, { file, sheet, column, hidden }, as) => theater.hideInFilter(file, sheet, column, hidden, as),
  ),
  'grid.snapshot': reading(oneFile, (theater, { file }, as) => theater.snapshot(file, as)),
  'grid.extras': reading(oneFile, (theater, { file }, as) => theater.extras(file, as)),
  /** Which cells the person has selected: what a script finds as the active range. */
  'grid.select': reading(
    v.strictObject({
      file: identifier,
      cells: v.pipe(v.string(), v.regex(/^.{1,150}![A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/)),
    }),
    (theater, { file, cells }, as) => theater.select(file, cells, as),
  ),
  'grid.screen': reading(oneFile, (theater, { file }, as) => theater.screen(file, as)),
  /** One edit, as the grid's own collaboration message. */
  'grid.send': changing(v.strictObject({ file: identifier, message }), (theater, { file, message }, as) =>
    theater.receive(file, message, as),
  ),
};
