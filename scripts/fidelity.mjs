/** `npm run fidelity`: writes docs/fidelity.md anew from the code of the workbench. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fidelityPage, unmarked } from './fidelity/page.mjs';

const file = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'docs/fidelity.md');

writeFileSync(file, fidelityPage());
for (const sentence of unmarked()) console.log(sentence);
