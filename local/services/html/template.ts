import type { Kernel } from '../../kernel/kernel';
import { serve } from '../../kernel/serve';
import type { Face } from '../face';
import { escapedFor } from './escaping';
import { type HtmlOutput, servedOutput } from './output';
import { placeAtEnd } from './place';

const scriptlets = /<\?(!=|=|)([\s\S]*?)\?>/g;

/** The page as a template writes it. */
class Page {
  html = '';
  raw(value: unknown): void {
    this.html += value === null || value === undefined ? '' : String(value);
  }
  escaped(value: unknown): void {
    this.html += escapedFor(placeAtEnd(this.html), value);
  }
}

/** A template as code that writes to `output`. */
function codeOf(template: string): string {
  const lines: string[] = [];
  const literal = (html: string) => html !== '' && lines.push(`output.raw(${JSON.stringify(html)});`);
  let at = 0;
  for (const match of template.matchAll(scriptlets)) {
    const [all, kind, code = ''] = match;
    literal(template.slice(at, match.index));
    if (kind === '') lines.push(code);
    else lines.push(`output.${kind === '=' ? 'escaped' : 'raw'}(${code.trim().replace(/;$/, '')});`);
    at = match.index + all.length;
  }
  literal(template.slice(at));
  return lines.join('\n');
}

/**
 * What the script sets on a template are variables of its code, which runs in the script's own world, among its
 * functions and services.
 * @documented https://developers.google.com/apps-script/reference/html/html-template
 */
class HtmlTemplate
  implements Face<GoogleAppsScript.HTML.HtmlTemplate, 'evaluate' | 'getCode' | 'getCodeWithComments' | 'getRawContent'>
{
  constructor(
    private readonly kernel: Kernel,
    private readonly template: string,
    private readonly variables: Record<string, unknown>,
  ) {}

  getRawContent(): string {
    return this.template;
  }
  /** @documented the code that the template becomes; @unknown strict: ours reads otherwise than Google's */
  getCode(): string {
    return codeOf(this.template);
  }
  getCodeWithComments(): string {
    const lines = this.getCode().split('\n');
    return lines.map((line, at) => `${line} // ${at + 1}`).join('\n');
  }
  /** @documented `<? ?>` runs, `<?= ?>` writes what is escaped for its place, `<?!= ?>` writes as it is */
  evaluate(): HtmlOutput {
    const page = new Page();
    const { kernel, variables } = this;
    const ScriptFunction = kernel.execution.realm.Error.constructor as FunctionConstructor;
    const write = new ScriptFunction('output', ...Object.keys(variables), codeOf(this.template));
    write(page, ...Object.values(variables));
    return servedOutput(kernel, page.html);
  }
}

export function servedTemplate(kernel: Kernel, template: string): object {
  const variables: Record<string, unknown> = {};
  const methods = serve(kernel, 'HtmlTemplate', new HtmlTemplate(kernel, template, variables));
  return new Proxy(variables, {
    get: (_variables, name) => (Object.hasOwn(variables, name) ? variables[String(name)] : Reflect.get(methods, name)),
    set: (_variables, name, value) => Reflect.set(variables, name, value),
  });
}
