import { htmlOf } from '../services/html';
import type { Host } from './host';
import type { ProjectState } from './script';

/** What a visitor's browser is sent. */
export interface WebPage {
  html: string;
  title: string;
  /** From the script's meta tags. */
  viewport?: string;
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

  private running(as = '') {
    const { deployedAs } = this.project;
    if (deployedAs === undefined) throw new Error('Sorry, unable to open the file at this time.');
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
  const page = htmlOf(result);
  if (!page) throw new Error('The script completed but did not return anything.');
  const { html, title, meta } = page;
  return { html, title, ...(meta.viewport ? { viewport: meta.viewport } : {}) };
}
