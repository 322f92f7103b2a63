import { defineConfig } from 'vitest/config';

/** The tests that read the files of the built site, at the root and below a base path. */
export default defineConfig({
	test: { root: '.', include: ['tests/site/**/*.test.ts'], environment: 'node', testTimeout: 30_000 }
});
