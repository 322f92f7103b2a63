import { defineConfig } from 'vitest/config';

/** The tests that read the files of the built site, at the root and below a base path. */
export default defineConfig({
	test: {
		root: '.',
		include: ['tests/site/**/*.test.ts'],
		// A host gets no site of another home.
		exclude: process.env.TESTED_SITE === 'published' ? ['tests/site/otherHome.test.ts'] : [],
		environment: 'node',
		// Both sites are read once, by one worker, for all tests.
		isolate: false,
		maxWorkers: 1,
		testTimeout: 120_000,
		hookTimeout: 120_000
	}
});
