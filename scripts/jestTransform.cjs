const { createHash } = require('node:crypto');
const { transformSync, version } = require('esbuild');

/** Jest runs TypeScript and ES modules as CommonJS made by esbuild; types are checked by `npm run check`. */
module.exports = {
  getCacheKey: (source, path) => createHash('sha256').update(version).update(path).update(source).digest('hex'),
  process(source, path) {
    return transformSync(source, {
      loader: path.endsWith('.ts') ? 'ts' : 'js',
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: path,
      define: { 'import.meta.url': '__fileUrl' },
      banner: "const __fileUrl = require('node:url').pathToFileURL(__filename).href;",
    });
  },
};
