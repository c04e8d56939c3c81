import type { Kernel } from '../../kernel/kernel';
import { serve, unserved } from '../../kernel/serve';
import type { Face } from '../face';

type OutputFace = Exclude<keyof GoogleAppsScript.HTML.HtmlOutput, 'getAs' | 'getBlob' | 'asTemplate'>;

const allowedMetaTags = new Set([
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
]);
const frameModes = new Set(['ALLOWALL', 'DEFAULT']);

/** A page that a script made. */
class HtmlOutput implements Face<GoogleAppsScript.HTML.HtmlOutput, OutputFace> {
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

  getMetaTags(): unknown {
    return [...this.meta].map(([name, content]) =>
      serve(this.kernel, 'HtmlOutputMetaTag', { getName: () => name, getContent: () => content }),
    );
  }
  addMetaTag(name: string, content: string): this {
    if (!allowedMetaTags.has(name))
      throw this.kernel.exception(`The meta tag you specified is not allowed in this context: ${name}`);
    this.meta.set(name, String(content));
    return this;
  }

  setXFrameOptionsMode(mode: unknown): this {
    if (!frameModes.has(String(mode)))
      throw this.kernel.exception('Argument cannot be null: mode. Use one of HtmlService.XFrameOptionsMode.');
    return this;
  }
  /** Every page is shown in a frame of its own; the older ways are gone. */
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
