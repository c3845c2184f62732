import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes the licences of every package that went into the bundles, as those licences ask.
 * `inputs` are the bundled files' paths from the root, as esbuild's metafiles name them.
 */
export function writeNotices(inputs, outfile) {
  const folders = new Set();
  for (const input of inputs) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
    if (folder) folders.add(folder);
  }
  const notices = [...folders].map(noticeOf).sort();
  writeFileSync(outfile, `${[...new Set(notices)].join(`\n${'-'.repeat(80)}\n\n`)}`);
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}\n`;
}
