// Bundles entry.js with its libraries into one file, and writes above it of what it was made; a test compares that with the sources.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { buildSync } from 'esbuild';

const target = new URL('../../server/src/main/resources/assets/sealing.js', import.meta.url);
const digest = createHash('sha256');
for (const source of ['build.mjs', 'entry.js', 'package-lock.json', 'package.json']) {
  digest.update(readFileSync(new URL(source, import.meta.url)));
}
const { outputFiles } = buildSync({
  entryPoints: [new URL('entry.js', import.meta.url).pathname],
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  write: false
});
const head = '/* Built by tools/sealing (npm ci && npm run build) from sources ' + digest.digest('hex')
  + '. age-encryption: BSD-3-Clause, Filippo Valsorda; @noble/*, @scure/base: MIT, Paul Miller. Licences: NOTICE. */\n';
writeFileSync(target, head + outputFiles[0].text);
