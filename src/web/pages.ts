import type { Words } from '../i18n/language';
import type { Action } from '../tables/action';

/** A page that a link opens, and the only actions that the link allows. */
export interface Page {
  /** Name of its HTML file in `src/web/pages`. */
  html: string;
  title: Words;
  /** Each takes `subject`, which is the link's and never the visitor's; `show` must change nothing. */
  calls: Readonly<Record<string, Action>>;
}

/** Pages by the purpose of the links that open them. */
export type Pages = Readonly<Record<string, Page>>;

/** A page's own property: names such as `constructor` come from visitors too. */
export function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.keys(record).includes(name) ? record[name] : undefined;
}
