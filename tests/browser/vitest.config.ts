import { defineConfig } from 'vitest/config';

/** The tests that look at the built site in a browser; `npm run browser` runs them. */
export default defineConfig({
	test: {
		root: '.',
		include: ['tests/browser/**/*.test.ts'],
		globalSetup: ['tests/browser/setup.ts'],
		environment: 'node',
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// A busy machine draws late; what is awaited still has to come.
		expect: { poll: { timeout: 15_000 } },
		maxWorkers: 2
	}
});
