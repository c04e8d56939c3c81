import { textAnswerOf } from '../services/content';
import { htmlOf } from '../services/html';
import type { Host } from './host';
import { manifestOf, type ProjectState } from './script';

/** What a visitor's browser is sent. */
export interface WebPage {
  html: string;
  title: string;
  /** From the script's meta tags. */
  viewport?: string;
  /** Of a text output: what a browser is told that it is, and the name of the file it is kept as. */
  contentType?: string;
  fileName?: string;
}

interface Visit {
  params?: Record<string, string | string[]>;
  /** Who is signed in; only the deployer is known to the script. */
  as?: string;
}

/** A deployed web app as visitors meet it: it runs with the rights of whoever deployed it. */
export class WebApp {
  constructor(
    private readonly host: Host,
    private readonly project: ProjectState,
    private readonly url: string,
  ) {}

  /** A visitor opens the address. @param params added to those in the address */
  get({ params = {}, as }: Visit = {}): WebPage {
    const event = eventOf(this.url, params);
    return this.host.scripts.run(this.project, 'doGet', this.running(as), () => [event], pageOf);
  }

  /** `google.script.run` from the page, with its one argument or several. */
  call(fn: string, ...args: unknown[]): unknown {
    return this.host.scripts.callFromPage(this.project, fn, this.running(), args);
  }

  /** Who may come, and with whose rights it runs, stands in the manifest; anyone and the deployer when it does not. */
  private running(as = '') {
    const { deployedAs } = this.project;
    const { access = 'ANYONE_ANONYMOUS', executeAs = 'USER_DEPLOYING' } = manifestOf(this.project).webapp ?? {};
    const isOpen = access === 'ANYONE_ANONYMOUS' || (access === 'MYSELF' ? as === deployedAs : as !== '');
    if (deployedAs === undefined || !isOpen) throw new Error('Sorry, unable to open the file at this time.');
    if (executeAs === 'USER_ACCESSING') return { as, active: as, via: 'webApp' as const };
    return { as: deployedAs, active: as === deployedAs ? as : '', via: 'webApp' as const };
  }
}

function eventOf(url: string, params: Record<string, string | string[]>) {
  const query = new URL(url).searchParams;
  for (const [name, value] of Object.entries(params)) for (const one of [value].flat()) query.append(name, one);
  const names = [...new Set(query.keys())];
  return {
    parameter: Object.fromEntries(names.map((name) => [name, query.get(name)])),
    parameters: Object.fromEntries(names.map((name) => [name, query.getAll(name)])),
    queryString: query.toString(),
    contextPath: '',
    contentLength: -1,
  };
}

/** @throws as Google shows it when a script returns something else than a page */
function pageOf(result: unknown): WebPage {
  const text = textAnswerOf(result);
  if (text) return { html: text.text, title: '', ...text };
  const page = htmlOf(result);
  if (result === undefined || result === null) throw new Error('The script completed but did not return anything.');
  if (!page) throw new Error('The script completed but the returned value is not a supported return type.');
  const { html, title, meta } = page;
  return { html, title, ...(meta.viewport ? { viewport: meta.viewport } : {}) };
}
