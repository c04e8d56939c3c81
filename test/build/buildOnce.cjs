const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

/** Both scripts are built once for all tests, as `npm run build` does. */
module.exports = async () => {
  const dist = mkdtempSync(path.join(tmpdir(), 'chapterbook-dist-'));
  const { buildAll } = await import('../../scripts/bundles.mjs');
  await buildAll({ dist });
  process.env.CHAPTERBOOK_BUILT = dist;
};
