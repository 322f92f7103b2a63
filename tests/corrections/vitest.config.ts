import { defineConfig } from 'vitest/config';
import site from '../../vite.config.ts';

/** The tests of what a correction of data changes: the facts that `tests/facts.json` pins, and nothing else. */
export default defineConfig({
	...site,
	test: {
		root: '.',
		include: ['tests/corrections/**/*.test.ts'],
		environment: 'node',
		testTimeout: 60_000
	}
});
