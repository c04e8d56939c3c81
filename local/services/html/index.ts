import type { Kernel } from '../../kernel/kernel';
import { serve } from '../../kernel/serve';
import { enumeration } from '../enumeration';
import type { Face } from '../face';
import { mustFit, textLike } from '../signature';
import { xFrameOptionsMode } from './enums';
import { type HtmlOutput, servedOutput } from './output';
import { servedTemplate } from './template';

export { htmlOf } from './output';

const sandboxMode = enumeration('EMULATED', 'IFRAME', 'NATIVE');

type ServiceFace =
  | 'SandboxMode'
  | 'XFrameOptionsMode'
  | `createHtmlOutput${'' | 'FromFile'}`
  | `createTemplate${'' | 'FromFile'}`
  | 'getUserAgent';

/**
 * Pages from texts, from the script's HTML files, and from templates.
 * @documented https://developers.google.com/apps-script/reference/html/html-service
 */
class HtmlService implements Face<GoogleAppsScript.HTML.HtmlService, ServiceFace> {
  readonly SandboxMode = sandboxMode;
  readonly XFrameOptionsMode = xFrameOptionsMode;

  constructor(
    private readonly kernel: Kernel,
    private readonly fileOf: (name: string) => string | undefined,
  ) {}

  /** @documented empty, of a text, or of a blob */
  createHtmlOutput(html?: unknown): HtmlOutput {
    mustFit(this.kernel, 'HtmlService.createHtmlOutput', [html], [], [textLike], [isBlob]);
    return servedOutput(this.kernel, textOf(html));
  }
  createHtmlOutputFromFile(name: string): HtmlOutput {
    return servedOutput(this.kernel, this.file('createHtmlOutputFromFile', name));
  }
  createTemplate(html: unknown): object {
    mustFit(this.kernel, 'HtmlService.createTemplate', [html], [textLike], [isBlob]);
    return servedTemplate(this.kernel, textOf(html));
  }
  createTemplateFromFile(name: string): object {
    return servedTemplate(this.kernel, this.file('createTemplateFromFile', name));
  }
  /** @documented of the visitor's browser; null outside of a web app */
  getUserAgent(): string {
    return this.kernel.execution.via === 'webApp' ? 'Mozilla/5.0' : (null as never);
  }

  /** @reported by many scripts' logs: the sentence for a file that is not there */
  private file(method: string, name: string): string {
    mustFit(this.kernel, `HtmlService.${method}`, [name], [textLike]);
    const text = this.fileOf(String(name).replace(/\.html$/, ''));
    if (text === undefined) throw this.kernel.exception(`No HTML file named ${name} was found.`);
    return text;
  }
}

interface BlobLike {
  getDataAsString(): string;
}

function isBlob(value: unknown): value is BlobLike {
  return typeof value === 'object' && value !== null && 'getDataAsString' in value;
}

function textOf(html: unknown): string {
  return isBlob(html) ? html.getDataAsString() : String(html ?? '');
}

/** @param fileOf an HTML file's text by name */
export function htmlService(kernel: Kernel, fileOf: (name: string) => string | undefined) {
  return serve(kernel, 'HtmlService', new HtmlService(kernel, fileOf));
}
