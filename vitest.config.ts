import { defineConfig } from 'vitest/config';

const node = (name: string, include: readonly string[], exclude: readonly string[] = []) => ({
  extends: true as const,
  test: { name, include: [...include], exclude: [...exclude], environment: 'node' },
});

export default defineConfig({
  test: {
    allowOnly: false,
    passWithNoTests: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    projects: [
      node('unit', ['src-*/**/*.test.ts', 'scripts/**/*.test.ts']),
      {
        extends: true,
        test: { name: 'components', include: ['src-renderer/**/*.test.tsx'], environment: 'jsdom' },
      },
      node('laws', ['tests/laws/**/*.test.ts']),
      node('published', ['tests/published/**/*.test.ts']),
      node('reference', ['tests/reference/**/*.test.ts']),
      node('integration', ['tests/integration/**/*.test.ts']),
      node('house', ['tests/house/**/*.test.ts']),
    ],
  },
});
