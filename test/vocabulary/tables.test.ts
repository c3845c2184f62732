import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const tables = join(root, 'server/src/vocabulary');
const shared = process.env.CABLE_SHARED ?? resolve(root, '../shared');

describe('the tables', () => {
  it('stay small: together under 150 KB', () => {
    const sizes = readdirSync(tables)
      .filter((name) => name.endsWith('.json'))
      .map((name) => statSync(join(tables, name)).size);
    expect(sizes.length).toBeGreaterThan(5);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
  });

  for (const [name, long] of [
    ['tags', 'tags.json'],
    ['routing', 'routing-indicators.json'],
  ] as const) {
    const source = join(shared, 'vocabulary', long);
    it.skipIf(!existsSync(source))(`${name} is what its script makes of the long table`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'cable-tables-'));
      try {
        const target = join(folder, 'table.json');
        const script = join(root, 'scripts/vocabulary', `build-${name}.mjs`);
        execFileSync(process.execPath, [script, source, target]);
        const committed = readFileSync(join(tables, `${name}.json`), 'utf8');
        expect(readFileSync(target, 'utf8')).toBe(committed);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
});
