import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../host/host';

const ANA = 'ana.ejemplo@chapter.example';
const SAM = 'sam.sample@chapter.example';
const KIM = 'kim.muster@chapter.example';

/** When the sample chapter begins, and who is in it. */
export const chapter = {
  now: '2026-03-02T08:00:00-05:00',
  timeZone: 'America/New_York',
  people: [
    { email: ANA, name: 'Ana Ejemplo' },
    { email: SAM, name: 'Sam Sample' },
    { email: KIM, name: 'Kim Muster' },
  ],
};

/** Two empty files, shared as a chapter shares them, each with the script that was built for it. */
export function seed(host: Host, { bundles }: { bundles: string }): void {
  const workbook = host.addSpreadsheet({ name: 'Workbook', owner: ANA, editors: [SAM, KIM] });
  const desk = host.addSpreadsheet({ name: 'Help desk', owner: ANA, editors: [SAM] });
  for (const { name, file } of [
    { name: 'workbook', file: workbook },
    { name: 'desk', file: desk },
  ]) {
    const folder = join(bundles, name);
    if (!existsSync(join(folder, 'Code.js'))) continue;
    const project = host.addProject({ name, folder, boundTo: file, owner: ANA });
    host.deployWebApp(project, { as: ANA });
  }
}
