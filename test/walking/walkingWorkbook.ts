import type { Browser, Page } from 'playwright-core';
import { listOf } from '../turf/doorLists';
import { ana, DoorWorkbook } from '../turf/doorWorkbook';
import { googleInPage } from '../web/pageInBrowser';

const list = `Voter File VANID,LastName,FirstName,Address,Zip5,Latitude,Longitude,PrecinctName
1,Ejemplo,Ana,101 N Alfred St Apt 1,22314,38.8055,-77.0490,Parker-Gray
2,Sample,Sam,101 N Alfred St Apt 2,22314,38.8055,-77.0490,Parker-Gray
3,Muestra,Eva,103 N Alfred St,22314,38.8056,-77.0490,Parker-Gray
4,Prueba,Leo,105 N Alfred St,22314,38.8057,-77.0490,Parker-Gray
5,Sample,Mia,12 Oak St,22314,38.8060,-77.0492,Parker-Gray
6,Sample,Pat,14 Oak St,22314,38.8061,-77.0492,Parker-Gray`;

const questions = [
  ['What matters most to you?', '¿Qué le importa más?', 'One of several', 'Rent/Buses/Parks'],
  ['Will you come to the meeting?', '¿Vendrá a la reunión?', 'Yes or no', ''],
];

/** A chapter with one walk list of six doors, two volunteers and two questions; its pages are online. */
export function walkingWorkbook(): DoorWorkbook {
  const workbook = DoorWorkbook.open();
  workbook.bringIn(listOf(list));
  workbook.makeLists(
    40,
    workbook.rows('Areas').map(({ ID }) => ID as string),
  );
  type(workbook, 'Volunteers', { Name: 'Sam Sample', 'E-mail': 'sam@example.org' }, 2);
  type(workbook, 'Volunteers', { Name: 'Ana Ejemplo', Phone: '+17035550199', Languages: 'Spanish' }, 3);
  questions.forEach(([en, es, kind, choices], index) => {
    const row = {
      'Question in English': en,
      'Question in Spanish': es,
      Kind: kind,
      'Choices, with / between': choices,
    };
    type(
      workbook,
      'Door questions',
      { ...row, Order: String(index + 1), 'In use': 'Yes' } as Record<string, string>,
      index + 2,
    );
  });
  const [project] = workbook.host.projects;
  workbook.host.deployWebApp(project?.id as string, { as: ana });
  return workbook;
}

function type({ host, file }: DoorWorkbook, tab: string, values: Record<string, string>, row: number): void {
  const person = host.person(ana).at(file);
  const headers = person.reads(tab)[0] ?? [];
  for (const [header, value] of Object.entries(values)) {
    const column = String.fromCharCode(65 + headers.indexOf(header));
    if (value !== '') person.type(`${tab}!${column}${row}`, value);
  }
}

/** What may happen to a call on its way: nothing, or it is lost before or after the script has run. */
export interface Network {
  weather: 'fine' | 'no signal' | 'answer lost';
  /** The visits of each call that reached the script. */
  sent: unknown[][];
}

/** A link's page on a phone 320 pixels wide, with the Workbook's own script behind it. */
export async function phoneAt(
  browser: Browser,
  { host }: Pick<DoorWorkbook, 'host'>,
  address: string,
): Promise<{ page: Page; network: Network }> {
  const network: Network = { weather: 'fine', sent: [] };
  const web = host.web(address);
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.exposeFunction('callScript', (name: string, json: string) => {
    const [request] = JSON.parse(json) as [{ call: string; args: { visits?: unknown[] } }];
    if (network.weather === 'no signal') throw new Error('NetworkError');
    const answer = web.call(name, request);
    if (request.args.visits) network.sent.push(request.args.visits);
    if (network.weather === 'answer lost') throw new Error('NetworkError');
    return JSON.stringify(answer ?? null);
  });
  await page.addInitScript(googleInPage);
  await page.route('https://phone.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: web.get().html }),
  );
  await page.goto('https://phone.example/');
  return { page, network };
}
