import type { Words } from '../i18n/language';
import type { Action } from '../tables/action';

/** A page that a link opens, and the only actions that the link allows. */
export interface Page {
  /** Name of its HTML file in `src/web/pages`. */
  html: string;
  title: Words;
  /** Each takes `subject`, which is the link's and never the visitor's; `show` must change nothing. */
  calls: Readonly<Record<string, Action>>;
  /** Opens for everybody, without a link: its calls take no subject, and none may tell what is stored. */
  isPublic?: boolean;
  /** Of a public page: what its address may say it is opened as, such as `&as=door`. */
  opensAs?: readonly string[];
  /**
   * Only of a page that must open when the file cannot be reached: takes what the page reports, looks at the token
   * itself, and throws a Refusal for whoever has no link.
   */
  withoutFile?: (token: string, args: Record<string, unknown>) => unknown;
}

/** Pages by the purpose of the links that open them. */
export type Pages = Readonly<Record<string, Page>>;

/** A page's own property: names such as `constructor` come from visitors too. */
export function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.keys(record).includes(name) ? record[name] : undefined;
}
