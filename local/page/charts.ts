import * as charts from 'chart.js';

/** The grid looks for Chart.js, with its parts as properties, under this global name. */
const { Chart, registerables, ...parts } = charts;
Chart.register(...registerables);
for (const [name, part] of Object.entries(parts)) {
  if (typeof part === 'function' && !(name in Chart)) Object.defineProperty(Chart, name, { value: part });
}
(globalThis as unknown as { Chart: unknown }).Chart = Chart;
