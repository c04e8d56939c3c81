import { createHost } from '../build/local.mjs';
import { chapter, seed } from '../build/workbench/sample.mjs';

/** How long the sample chapter takes to come in, and how large it is when it is kept. */
export async function sample() {
  const began = performance.now();
  const host = createHost({ ...chapter, baseUrl: 'http://127.0.0.1:8700', readings: { apostrophe: 'consumed' } });
  seed(host, { bundles: 'dist' });
  const seeded = performance.now();
  const kilobytes = JSON.stringify(host.save()).length / 1000;
  const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
  return [
    ['doors, volunteers and requests of three months', seconds(seeded - began)],
    ['kept as JSON', `${kilobytes.toFixed(0)} kB in ${seconds(performance.now() - seeded)}`],
  ];
}
