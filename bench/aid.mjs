/** Matching all open requests at once, as a coordinator does from the sidebar: calls and time as Google would count. */
import { createHost } from '../build/local.mjs';
import { chapter, chapterFiles } from '../build/workbench/sample.mjs';

const requests = Number(process.env.REQUESTS ?? 200);
const volunteers = Number(process.env.VOLUNTEERS ?? 500);
const [ana, sam] = chapter.people.map(({ email }) => email);

export async function aid() {
  const host = createHost({ ...chapter, baseUrl: 'http://127.0.0.1:8700' });
  const { workbook, desk } = chapterFiles(host, 'dist');
  host.ui.answer(({ asks, buttons, message }) => {
    if (asks === 'prompt') return host.fileUrl(workbook);
    if (!buttons.includes('YES')) return 'OK';
    return /shifts|doors/.test(message) ? 'NO' : 'YES';
  });
  host.click(workbook, 'Chapter > Set-up > First steps', { as: ana });
  host.click(desk, 'Chapter > Set-up > First steps', { as: sam });
  fill(host, { workbook, desk });
  host.clock.advance({ minutes: 11 });
  host.click(desk, 'Chapter > Help > Find someone to help', { as: sam });
  const cards = told(host, 'listOpenRequests');
  const plan = told(host, 'planOffers');
  const offers = plan.value.planned.map(({ request, volunteer }) => ({ request, volunteer }));
  const asked = told(host, 'offerAll', { offers });
  return [
    [`${requests} requests shown, each with its best`, cards.cost],
    [`${requests} requests planned for ${volunteers} volunteers`, plan.cost],
    [`${asked.value.asked} of them asked`, asked.cost],
  ];
}

function told(host, name, args = {}) {
  host.resetReport();
  const began = performance.now();
  const { value } = host.ui.call(host.ui.screen.id, name, args);
  const { callCount, simulatedMilliseconds } = host.report();
  const real = ((performance.now() - began) / 1000).toFixed(1);
  return {
    value,
    cost: `${callCount} calls, ${(simulatedMilliseconds / 1000).toFixed(1)} simulated s, ${real} s here`,
  };
}

function fill(host, { workbook, desk }) {
  const turn = (list, n) => list[n % list.length];
  const areas = Array.from({ length: 12 }, (_, n) => `Area ${n + 1}`);
  const columns = (file, tab, count, values) => {
    const person = host.person(sam).at(file);
    const headers = person.reads(tab)[0];
    for (const [header, textOf] of Object.entries(values)) {
      const cells = Array.from({ length: count }, (_, n) => [textOf(n)]);
      person.paste(`'${tab}'!${String.fromCharCode(65 + headers.indexOf(header))}2`, cells);
    }
  };
  columns(workbook, 'Areas', areas.length, { Area: (n) => areas[n] });
  columns(workbook, 'Volunteers', volunteers, {
    Name: (n) => `Vera Muster ${n}`,
    'E-mail': (n) => `vera${n}@example.org`,
    Area: (n) => turn(areas, n),
    Languages: (n) => turn(['English', 'English, Spanish', 'Spanish', ''], n),
    'Can do': (n) => turn(['Driving', 'Carrying', 'Driving, Carrying', 'Repairs', ''], n),
  });
  columns(desk, 'Desk', requests, {
    Need: (n) => turn(['Food', 'A ride', 'A repair at home', 'Diapers or supplies', 'Something else'], n),
    Area: (n) => turn(areas, n),
    Language: (n) => turn(['English', 'Spanish'], n),
    Urgency: (n) => turn(['Today', 'This week', 'When possible'], n),
  });
}
