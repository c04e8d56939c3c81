import type { Kernel } from '../../kernel/kernel';
import { serve } from '../../kernel/serve';
import type { Face } from '../face';
import { servedOutput } from './output';
import { servedTemplate } from './template';

export { htmlOf } from './output';

type ServiceFace = 'createHtmlOutput' | 'createHtmlOutputFromFile' | 'createTemplate' | 'createTemplateFromFile';

/** HtmlService: pages from texts, from the script's HTML files, and from templates. @param fileOf a file's text by name */
export function htmlService(kernel: Kernel, fileOf: (name: string) => string | undefined) {
  const file = (name: string): string => {
    const text = fileOf(String(name).replace(/\.html$/, ''));
    if (text === undefined) throw kernel.exception(`No HTML file named ${name} was found.`);
    return text;
  };
  return serve(kernel, 'HtmlService', {
    XFrameOptionsMode: { ALLOWALL: 'ALLOWALL', DEFAULT: 'DEFAULT' },
    SandboxMode: { EMULATED: 'EMULATED', IFRAME: 'IFRAME', NATIVE: 'NATIVE' },
    createHtmlOutput: (html: unknown = '') => servedOutput(kernel, String(html)),
    createHtmlOutputFromFile: (name: string) => servedOutput(kernel, file(name)),
    createTemplate: (html: unknown) => servedTemplate(kernel, String(html)),
    createTemplateFromFile: (name: string) => servedTemplate(kernel, file(name)),
  } satisfies Face<GoogleAppsScript.HTML.HtmlService, ServiceFace> & Record<string, unknown>);
}
