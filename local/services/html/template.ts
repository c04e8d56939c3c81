import type { Kernel } from '../../kernel/kernel';
import { serve } from '../../kernel/serve';
import { escapedFor } from './escaping';
import { servedOutput } from './output';
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
 * A template as a script sees it: what the script sets on it are variables of its code, which runs in the script's own
 * world, among its functions and services.
 */
export function servedTemplate(kernel: Kernel, template: string): object {
  const variables: Record<string, unknown> = {};
  const methods = serve(kernel, 'HtmlTemplate', {
    getRawContent: () => template,
    getCode: () => codeOf(template),
    evaluate: () => {
      const page = new Page();
      const ScriptFunction = kernel.execution.realm.Error.constructor as FunctionConstructor;
      const write = new ScriptFunction('output', ...Object.keys(variables), codeOf(template));
      write(page, ...Object.values(variables));
      return servedOutput(kernel, page.html);
    },
  } satisfies Partial<Record<keyof GoogleAppsScript.HTML.HtmlTemplate, () => unknown>>);
  return new Proxy(variables, {
    get: (_variables, name) => (Object.hasOwn(variables, name) ? variables[String(name)] : Reflect.get(methods, name)),
    set: (_variables, name, value) => Reflect.set(variables, name, value),
  });
}
