import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const checkout = join(import.meta.dirname, '..', '..');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Files that respect the rules, one for each layer. */
const house = {
  'src-model/tariff.ts': "import { z } from 'zod';\nexport const tariff = z.number();\n",
  'src-ipc/contract.ts':
    "import { tariff } from '../src-model/tariff.ts';\nexport const contract = { tariff };\n",
  'src-cli/run.ts':
    "import fs from 'node:fs';\nimport { tariff } from '../src-model/tariff.ts';\nexport const run = [fs, tariff];\n",
  'src-main/main.ts': "import { contract } from '../src-ipc/contract.ts';\nexport const main = contract;\n",
  'src-preload/preload.ts':
    "import { contract } from '../src-ipc/contract.ts';\nexport const preload = contract;\n",
  'src-renderer/app.ts':
    "import { useState } from 'react';\nimport type { contract } from '../src-ipc/contract.ts';\nexport type App = [typeof useState, typeof contract];\n",
};

/** One forbidden import a line: the file that has it, what it imports, the rule that must name it. */
const planted = [
  ['src-model/readsFiles.ts', 'node:fs', 'model-is-pure'],
  ['src-model/drawsItself.ts', 'react', 'model-is-pure'],
  ['src-model/opensWindows.ts', 'electron', 'model-is-pure'],
  ['src-model/knowsTheContract.ts', '../src-ipc/contract.ts', 'src-model-imports-only-itself'],
  ['src-ipc/readsFiles.ts', 'node:fs', 'contract-is-data'],
  ['src-cli/opensTheApp.ts', '../src-main/main.ts', 'src-cli-imports-only-src-model'],
  ['src-main/knowsTheWindow.ts', '../src-renderer/app.ts', 'src-main-imports-only-src-model-src-ipc-src-cli'],
  ['src-main/drawsItself.ts', 'react', 'no-window-parts-outside-the-renderer'],
  ['src-renderer/knowsTheApp.ts', '../src-main/main.ts', 'src-renderer-imports-only-src-model-src-ipc'],
  ['src-renderer/readsFiles.ts', 'node:fs', 'renderer-has-no-builtins'],
  ['src-renderer/opensTheDatabase.ts', 'better-sqlite3', 'renderer-has-no-node'],
  ['src-preload/knowsTheApp.ts', '../src-main/main.ts', 'src-preload-imports-only-src-ipc-src-model'],
  ['src-main/leadsNowhere.ts', './nothing.ts', 'everything-resolves'],
  ['src-model/circle.ts', './circleBack.ts', 'no-circle'],
] as const;

/** The rules that the files break, as `FILE RULE`. */
function broken(files: Readonly<Record<string, string>>): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'overhang-layers-'));
  folders.push(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  cpSync(join(checkout, '.dependency-cruiser.cjs'), join(root, '.dependency-cruiser.cjs'));
  cpSync(join(checkout, 'tsconfig.json'), join(root, 'tsconfig.json'));
  symlinkSync(join(checkout, 'node_modules'), join(root, 'node_modules'));
  const program = join(checkout, 'node_modules', '.bin', 'depcruise');
  const layers = Object.keys(house).map((name) => dirname(name));
  const args = [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...layers];
  const report = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const { summary } = JSON.parse(report) as {
    summary: { violations: readonly { from: string; rule: { name: string } }[] };
  };
  return summary.violations.map(({ from, rule }) => `${from} ${rule.name}`);
}

describe('layer rules', () => {
  it('let a tidy house pass', () => {
    expect(broken(house)).toEqual([]);
  });

  it('name every forbidden import', () => {
    const found = broken({
      ...house,
      'src-model/circleBack.ts': "import './circle.ts';\nexport {};\n",
      ...Object.fromEntries(planted.map(([file, target]) => [file, `import '${target}';\nexport {};\n`])),
    });
    for (const [file, , rule] of planted) expect(found).toContain(`${file} ${rule}`);
  });
});
