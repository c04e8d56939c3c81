import * as v from 'valibot';
import { say } from '../../i18n/language';
import { takeOutWords } from '../../i18n/takeOut';
import { action } from '../../tables/action';
import { activityLog } from '../../tables/activity';
import { ownChapter } from '../../tables/chapterFile';
import { perform } from '../../tables/perform';
import { Refusal } from '../../tables/refusal';
import { appendOnly } from '../../tables/table';
import type { Export } from './export';
import { partOf } from './written';

/** A list that can be taken out, in words. */
export interface ListToTakeOut {
  id: string;
  label: string;
  about: string;
}

/** A part of the file; the parts from 0 on, joined, are the whole. `next` is where the following one begins. */
export interface FilePart {
  name: string;
  mime: string;
  text: string;
  next?: number;
}

export const takesNothing = v.object({});
export const takesExport = v.object({ id: v.string(), from: v.pipe(v.number(), v.integer(), v.minValue(0)) });

/** The lists of this chapter: what it does not do has no tabs to take anything from. */
export function exportsHere(exports: readonly Export[]) {
  return (): ListToTakeOut[] => {
    const { language } = ownChapter().stamp;
    return inUse(exports).map(({ id, label, about, values }) => ({
      id,
      label: label[language],
      about: say(about, language, values ? { tab: values.tab[language] } : {}),
    }));
  };
}

/**
 * A part of a list that is taken out. The Activity log gets one line a list: who, which, and how many rows.
 * @throws Refusal when this chapter has no such list
 */
export function exportPart(exports: readonly Export[]) {
  return ({ id, from }: v.InferOutput<typeof takesExport>, who: string): FilePart => {
    const wanted = inUse(exports).find((one) => one.id === id);
    if (!wanted) throw new Refusal(takeOutWords.notHere);
    return perform(partAction(wanted), { from }, { who });
  };
}

function inUse(exports: readonly Export[]): Export[] {
  const { uses } = ownChapter().stamp;
  return exports.filter(({ use }) => !use || uses[use]);
}

function partAction({ id, label, mime, ending, tables, write }: Export) {
  const takes = v.object({ from: v.number() });
  const needs = { tables: [...tables, appendOnly(activityLog)], takes, unlogged: true };
  return action('take out a list', needs, (book, { from }, context): FilePart => {
    const file = write(book, context);
    if (from === 0) {
      const { now: at, who } = context;
      book.add(activityLog, { at, who, what: 'take out a list', ids: `${id} (${file.size})` });
    }
    return { name: `${label[context.language]} ${context.today}.${ending}`, mime, ...partOf(file, from) };
  });
}
