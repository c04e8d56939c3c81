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
    const { callCount, serviceCalls, simulatedMilliseconds, runs } = host.report();
    const real = ((performance.now() - began) / 1000).toFixed(1);
    const seconds = (simulatedMilliseconds / 1000).toFixed(1);
    const calls = `${callCount} calls (${serviceCalls} that leave the script)`;
    lines.push([what, `${runs.length} runs, ${calls}, ${seconds} simulated s, ${real} s here`]);
  };
  const made = chapterFiles(host, 'dist');
  told('first steps in both files, 3,181 doors brought in', () => setUp(made));
  const form = host.forms.list().find(({ title }) => title.includes('ask for help'));
  const need = form.items.find(({ type }) => type === 'CHECKBOX');
  told('an answer to the form for help is kept', () => host.forms.submit(form.id, { [need.id]: [need.choices[0]] }));
  told('and taken in a minute later', () => host.clock.advance({ minutes: 1 }));
  told('two idle hours of both scripts’ robots', () => host.clock.advance({ hours: 2 }));
  return lines;
}
