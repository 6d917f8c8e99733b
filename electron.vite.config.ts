import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const here = import.meta.dirname;

/** CommonJS for Node 20, so that one bundle runs on the release runtime and on the fallback runtime alike. */
const node20 = (entries: Readonly<Record<string, string>>) => ({
  target: 'node20',
  minify: true,
  rolldownOptions: {
    input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, resolve(here, file)])),
    output: { format: 'cjs' as const, entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
  },
});

export default defineConfig({
  main: { build: node20({ index: 'src-main/main.ts', upkeep: 'src-main/library/upkeepWorker.ts' }) },
  // A sandboxed preload can require nothing but Electron: everything it uses goes into its one file.
  preload: { build: { ...node20({ index: 'src-preload/preload.ts' }), externalizeDeps: false } },
  renderer: {
    root: resolve(here, 'src-renderer'),
    plugins: [react()],
    build: {
      target: 'chrome130',
      minify: true,
      outDir: resolve(here, 'out/renderer'),
      // The content policy allows no data: fonts and no inline script.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: resolve(here, 'src-renderer/index.html') },
    },
  },
});
