const { rmSync } = require('node:fs');

module.exports = async () => {
  rmSync(process.env.CHAPTERBOOK_BUILT, { recursive: true, force: true });
};
