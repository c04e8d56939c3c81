import * as v from 'valibot';
import { callArguments, changing, functionName, identifier } from './procedure';

export const dialogs = {
  /** google.script.run from a dialog or sidebar: runs as the person who opened it. */
  'dialog.call': changing(
    v.strictObject({ id: identifier, name: functionName, args: callArguments }),
    (theater, { id, name, args }, as) => theater.callFromDialog(id, name, args, as),
  ),
};
