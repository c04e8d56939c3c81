const { rmSync } = require('node:fs');

module.exports = async () => {
  rmSync(process.env.CHAPTERBOOK_BUNDLES, { recursive: true, force: true });
};
