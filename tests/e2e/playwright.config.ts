import { join } from 'node:path';
import { defineConfig } from 'playwright/test';

const checkout = join(import.meta.dirname, '..', '..');

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.spec.ts',
  outputDir: join(checkout, 'test-results', 'e2e'),
  // One window at a time: they share a screen, and a second instance is something the app handles itself.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: join(checkout, 'test-results', 'gate', 'playwright.json') }]],
});
