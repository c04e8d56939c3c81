import type { Kernel } from '../../kernel/kernel';
import { serve, unserved } from '../../kernel/serve';
import { valueIn } from '../enumeration';
import type { Face } from '../face';
import { mustFit } from '../signature';
import { servedBlob } from '../utilities/blob';
import { xFrameOptionsMode } from './enums';

type OutputFace = Exclude<keyof GoogleAppsScript.HTML.HtmlOutput, 'getAs' | 'asTemplate'>;

/** @documented https://developers.google.com/apps-script/reference/html/html-output-meta-tag */
class HtmlOutputMetaTag implements Face<GoogleAppsScript.HTML.HtmlOutputMetaTag, 'getName' | 'getContent'> {
  constructor(
    private readonly called: string,
    private readonly content: string,
  ) {}
  getName(): string {
    return this.called;
  }
  getContent(): string {
    return this.content;
  }
}

const allowedMetaTags = new Set([
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
]);

/**
 * A page that a script made.
 * @documented https://developers.google.com/apps-script/reference/html/html-output
 */
export class HtmlOutput implements Face<GoogleAppsScript.HTML.HtmlOutput, OutputFace> {
  title = '';
  readonly meta = new Map<string, string>();
  private width: number | null = null;
  private height: number | null = null;
  private favicon: string | null = null;

  constructor(
    private readonly kernel: Kernel,
    public html: string,
  ) {}

  getContent(): string {
    return this.html;
  }
  setContent(html: string): this {
    this.html = String(html);
    return this;
  }
  append(html: string): this {
    return this.setContent(this.html + html);
  }
  appendUntrusted(text: string): this {
    return this.append(String(text).replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`));
  }
  clear(): this {
    return this.setContent('');
  }

  getTitle(): string {
    return this.title;
  }
  setTitle(title: string): this {
    this.title = String(title);
    return this;
  }
  getWidth(): number {
    return this.width as number;
  }
  setWidth(pixels: number): this {
    this.width = pixels;
    return this;
  }
  getHeight(): number {
    return this.height as number;
  }
  setHeight(pixels: number): this {
    this.height = pixels;
    return this;
  }
  getFaviconUrl(): string {
    return this.favicon as string;
  }
  setFaviconUrl(url: string): this {
    this.favicon = String(url);
    return this;
  }

  getBlob(): unknown {
    return servedBlob(this.kernel, Buffer.from(this.html), 'text/html', null);
  }
  getMetaTags(): unknown {
    return [...this.meta].map(([name, content]) =>
      serve(this.kernel, 'HtmlOutputMetaTag', new HtmlOutputMetaTag(name, content)),
    );
  }
  /** @documented only these; @reported by scripts' logs: the sentence for another */
  addMetaTag(name: string, content: string): this {
    if (!allowedMetaTags.has(name))
      throw this.kernel.exception(`The meta tag you specified is not allowed in this context: ${name}`);
    this.meta.set(name, String(content));
    return this;
  }

  setXFrameOptionsMode(mode: unknown): this {
    const isMode = () => valueIn(xFrameOptionsMode, mode) !== undefined;
    mustFit(this.kernel, 'HtmlService.HtmlOutput.setXFrameOptionsMode', [mode], [isMode]);
    return this;
  }
  /** @documented every page is shown in a frame of its own; the older ways are gone */
  setSandboxMode(): this {
    return this;
  }
}

export function servedOutput(kernel: Kernel, html: string): HtmlOutput {
  return serve(kernel, 'HtmlOutput', new HtmlOutput(kernel, html));
}

/** What a page that a script returned holds, read without a call of the script. @returns undefined for anything else */
export function htmlOf(
  output: unknown,
): { html: string; title: string; width?: number; height?: number; meta: Record<string, string> } | undefined {
  const page = unserved(output);
  if (!(page instanceof HtmlOutput)) return undefined;
  const { html, title, meta } = page;
  return {
    html,
    title,
    ...(page.getWidth() === null ? {} : { width: page.getWidth() }),
    ...(page.getHeight() === null ? {} : { height: page.getHeight() }),
    meta: Object.fromEntries(meta),
  };
}
