import type { Kernel } from '../../kernel/kernel';
import { serve, unserved } from '../../kernel/serve';
import { type EnumValue, enumeration, valueIn } from '../enumeration';
import type { Face } from '../face';
import { mustFit, textLike } from '../signature';

const mimeTypes = enumeration('ATOM', 'CSV', 'ICAL', 'JAVASCRIPT', 'JSON', 'RSS', 'TEXT', 'VCARD', 'XML');

const contentTypes: Record<keyof typeof mimeTypes, string> = {
  ATOM: 'application/atom+xml',
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'application/javascript',
  JSON: 'application/json',
  RSS: 'application/rss+xml',
  TEXT: 'text/plain',
  VCARD: 'text/vcard',
  XML: 'application/xml',
};

type OutputFace =
  | 'append'
  | 'clear'
  | 'downloadAsFile'
  | `get${'Content' | 'FileName' | 'MimeType'}`
  | `set${'Content' | 'MimeType'}`;

/**
 * A text that a web app answers with.
 * @documented https://developers.google.com/apps-script/reference/content/text-output
 */
class TextOutput implements Face<GoogleAppsScript.Content.TextOutput, OutputFace> {
  private type: keyof typeof mimeTypes = 'TEXT';
  private fileName: string | null = null;

  constructor(
    private readonly kernel: Kernel,
    private content: string,
  ) {}

  append(text: string): this {
    return this.setContent(this.content + String(text));
  }
  clear(): this {
    return this.setContent('');
  }
  getContent(): string {
    return this.content;
  }
  setContent(content: string): this {
    this.content = String(content);
    return this;
  }
  getMimeType(): EnumValue {
    return mimeTypes[this.type];
  }
  setMimeType(type: unknown): this {
    const name = valueIn(mimeTypes, type);
    mustFit(this.kernel, 'ContentService.TextOutput.setMimeType', [type], [() => name !== undefined]);
    this.type = name as keyof typeof mimeTypes;
    return this;
  }
  /** @documented null unless it is to be kept as a file */
  getFileName(): string {
    return this.fileName as string;
  }
  downloadAsFile(name: string): this {
    mustFit(this.kernel, 'ContentService.TextOutput.downloadAsFile', [name], [textLike]);
    this.fileName = String(name);
    return this;
  }

  /** What a browser is told of it. */
  get contentType(): string {
    return contentTypes[this.type];
  }
}

/** @documented https://developers.google.com/apps-script/reference/content/content-service */
class ContentService implements Face<GoogleAppsScript.Content.ContentService, 'MimeType' | 'createTextOutput'> {
  readonly MimeType = mimeTypes;

  constructor(private readonly kernel: Kernel) {}

  createTextOutput(content?: string): TextOutput {
    mustFit(this.kernel, 'ContentService.createTextOutput', [content], [], [textLike]);
    return serve(this.kernel, 'TextOutput', new TextOutput(this.kernel, String(content ?? '')));
  }
}

export function contentService(kernel: Kernel) {
  return serve(kernel, 'ContentService', new ContentService(kernel));
}

/** What a text output holds, read without a call of the script. @returns undefined for anything else */
export function textAnswerOf(output: unknown): { text: string; contentType: string; fileName?: string } | undefined {
  const raw = unserved(output);
  if (!(raw instanceof TextOutput)) return undefined;
  const fileName = raw.getFileName();
  return { text: raw.getContent(), contentType: raw.contentType, ...(fileName === null ? {} : { fileName }) };
}
