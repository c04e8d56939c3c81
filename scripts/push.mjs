/** `npm run push`: builds, uploads both scripts and brings their web apps up to date. */
import { buildAll } from './bundles.mjs';
import { changeProject, clasp, projectFiles, readProject } from './clasp.mjs';

const projects = [];
for (const name of Object.keys(projectFiles)) {
  const project = await readProject(name);
  if (project.scriptId) projects.push({ name, ...project });
}

if (projects.length === 0) {
  console.error(
    'Chapterbook does not know your Sheets yet. Run: npm run create -- --workbook SHEET_URL --desk SHEET_URL',
  );
  process.exit(1);
}

await buildAll({ wideScope: process.argv.includes('--wide-scope') });
for (const { name, deploymentId } of projects) {
  // Without --force, clasp skips a push that changes the manifest and still reports success.
  await clasp(['-P', projectFiles[name], 'push', '--force']);
  const again = deploymentId ? ['-i', deploymentId] : [];
  const deployment = await clasp(['-P', projectFiles[name], 'create-deployment', '-d', 'Chapterbook', ...again]);
  if (!deployment.deploymentId)
    throw new Error(`Google gave the ${name}'s web app no address. Run npm run push again.`);
  await changeProject(name, { deploymentId: deployment.deploymentId });
  console.log(`${name}: pushed, pages at https://script.google.com/macros/s/${deployment.deploymentId}/exec`);
}
