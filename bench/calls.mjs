import { createHost } from '../build/local.mjs';
import { chapter, chapterFiles, setUp } from '../build/workbench/sample.mjs';

/** What an idle round, a request and set-up cost in calls and simulated seconds. */
export async function calls() {
  const host = createHost({ ...chapter, baseUrl: 'http://127.0.0.1:8700' });
  const lines = [];
  const told = (what, work) => {
    host.resetReport();
    const began = performance.now();
    work();
    const { callCount, simulatedMilliseconds, runs } = host.report();
    const real = ((performance.now() - began) / 1000).toFixed(1);
    const seconds = (simulatedMilliseconds / 1000).toFixed(1);
    lines.push([what, `${runs.length} runs, ${callCount} calls, ${seconds} simulated s, ${real} s here`]);
  };
  const made = chapterFiles(host, 'dist');
  told('first steps in both files, 3,181 doors brought in', () => setUp(made));
  const form = host.forms.list().find(({ title }) => title.includes('ask for help'));
  const need = form.items.find(({ type }) => type === 'CHECKBOX');
  told('one request through the form', () => host.forms.submit(form.id, { [need.id]: [need.choices[0]] }));
  told('two idle hours of both scripts’ robots', () => host.clock.advance({ hours: 2 }));
  return lines;
}
