import * as v from 'valibot';
import { changing, identifier, nothing, reading } from './procedure';

const oneFile = v.strictObject({ file: identifier });

export const files = {
  'people.list': reading(nothing, (theater) => theater.people()),
  'files.list': reading(nothing, (theater, _, as) => theater.files(as)),
  /** A person opens the file: its script puts up the menus. */
  'file.open': changing(oneFile, (theater, { file }, as) => theater.open(file, as)),
  'file.copy': changing(oneFile, (theater, { file }, as) => theater.copyFile(file, as)),
  'file.export': reading(oneFile, (theater, { file }, as) => theater.exportFile(file, as)),
  'menu.click': changing(
    v.strictObject({ file: identifier, path: v.pipe(v.string(), v.maxLength(300)) }),
    (theater, { file, path }, as) => theater.click(file, path, as),
  ),
  /** Everything as it is kept between starts. */
  'chapter.kept': reading(nothing, (theater) => theater.save()),
  /** Performed by the worker itself (see worker.ts): the chapter is another one afterwards. */
  'chapter.reset': changing(nothing, () => undefined),
};
