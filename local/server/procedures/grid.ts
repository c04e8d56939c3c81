import * as v from 'valibot';
import { changing, identifier, reading } from './procedure';

const revision = v.looseObject({
  type: v.picklist([
    'REMOTE_REVISION',
    'REVISION_UNDONE',
    'REVISION_REDONE',
    'CLIENT_JOINED',
    'CLIENT_LEFT',
    'CLIENT_MOVED',
  ]),
});

export const grid = {
  'grid.snapshot': reading(v.strictObject({ file: identifier }), (theater, { file }, as) => theater.snapshot(file, as)),
  /** One edit, as the grid's own collaboration message. */
  'grid.send': changing(v.strictObject({ file: identifier, message: revision }), (theater, { file, message }, as) =>
    theater.receive(file, message, as),
  ),
};
