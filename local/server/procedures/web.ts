import * as v from 'valibot';
import { callArguments, changing, functionName, identifier, nothing, reading, shortText } from './procedure';

export const web = {
  'web.list': reading(nothing, (theater) => theater.webApps()),
  /** A visitor opens a page: runs doGet with the rights of whoever deployed it. */
  'web.get': changing(
    v.strictObject({ script: identifier, params: v.record(shortText, v.array(shortText)) }),
    (theater, { script, params }) => theater.visit(script, params),
  ),
  'web.call': changing(
    v.strictObject({ script: identifier, name: functionName, args: callArguments }),
    (theater, { script, name, args }) => theater.callFromPage(script, name, args),
  ),
};
