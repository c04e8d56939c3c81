import * as v from 'valibot';
import { changing, identifier, nothing, reading } from './procedure';

export const files = {
  'people.list': reading(nothing, (theater) => theater.people()),
  'files.list': reading(nothing, (theater, _, as) => theater.files(as)),
  /** A person opens the file: its script puts up the menus. */
  'file.open': changing(v.strictObject({ file: identifier }), (theater, { file }, as) => theater.open(file, as)),
  'menu.click': changing(
    v.strictObject({ file: identifier, path: v.pipe(v.string(), v.maxLength(300)) }),
    (theater, { file, path }, as) => theater.click(file, path, as),
  ),
};
