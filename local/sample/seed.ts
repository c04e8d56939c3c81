import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../host/host';
import { askedForHelp } from './asked';
import { doorsBroughtIn, sampleAddresses } from './doors';
import { volunteersJoined } from './joined';
import { ANA, KIM, SAM } from './people';
import { casesWorkedOn } from './worked';

/** When the sample chapter begins, and who is in it. */
export const chapter = {
  now: '2025-12-01T09:00:00-05:00',
  timeZone: 'America/New_York',
  people: [
    { email: ANA, name: 'Ana Ejemplo' },
    { email: SAM, name: 'Sam Sample' },
    { email: KIM, name: 'Kim Muster' },
  ],
};

/** What the map knows in the sample chapter. */
export const addresses = sampleAddresses;

/** The morning on which the workbench opens: three months after the chapter began. */
const thisMorning = '2026-03-02T08:00:00-05:00';
/** Until then nobody moves the clock step by step; after it the robots do their rounds. */
const robotsAwake = '2026-03-02T06:50:00-05:00';

/** The sample chapter's files and scripts. */
export interface SampleChapter {
  host: Host;
  workbook: string;
  desk: string;
}

/**
 * A chapter after three months: doors of a real neighbourhood, invented volunteers and invented requests, all come in
 * the way they come in for a chapter: by the menu, by the dialogs and by the public forms.
 * @param bundles folder with the built scripts
 */
export function seed(host: Host, { bundles }: { bundles: string }): SampleChapter {
  const made = chapterFiles(host, bundles);
  setUp(made);
  volunteersJoined(host, 120);
  const from = host.clock.now();
  const portions = 5;
  for (let portion = 1; portion <= portions; portion += 1) {
    askedForHelp(host, 200 / portions, from + ((Date.parse(robotsAwake) - from) * portion) / portions);
    casesWorkedOn(made);
  }
  host.runtime.moveTo(Date.parse(robotsAwake));
  host.clock.to(thisMorning);
  return made;
}

/** Two empty files, shared as a chapter shares them: the Help desk with its coordinator only. */
export function chapterFiles(host: Host, bundles: string): SampleChapter {
  const workbook = host.addSpreadsheet({ name: 'Workbook', owner: ANA, editors: [SAM, KIM] });
  const desk = host.addSpreadsheet({ name: 'Help desk', owner: SAM });
  for (const { name, file, owner } of [
    { name: 'workbook', file: workbook, owner: ANA },
    { name: 'desk', file: desk, owner: SAM },
  ]) {
    const folder = join(bundles, name);
    if (!existsSync(join(folder, 'Code.js')))
      throw new Error(`There is no built script in ${folder}. Run npm run build.`);
    const project = host.addProject({ name, folder, boundTo: file, owner });
    host.deployWebApp(project, { as: owner });
  }
  return { host, workbook, desk };
}

/** First steps in both files; the doors come in between, so that the forms can ask for areas. */
export function setUp({ host, workbook, desk }: SampleChapter): void {
  host.ui.answer(({ asks, buttons }) => {
    if (asks === 'prompt') return host.fileUrl(workbook);
    return buttons.includes('YES') ? 'YES' : 'OK';
  });
  host.click(workbook, 'Chapter > Set-up > First steps', { as: ANA });
  doorsBroughtIn(host, workbook, ANA);
  host.click(desk, 'Chapter > Set-up > First steps', { as: SAM });
  host.ui.answer(undefined);
}
