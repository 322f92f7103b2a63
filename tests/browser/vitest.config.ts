import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** What takes long begins first, so that no worker ends long after the others. */
const longest = [
	'embeds/heights',
	'pages/others',
	'accessible',
	'pages/charts',
	'pages/embeds',
	'charts/everyChart',
	'keyboard',
	'treatyMap',
	'explorer'
];

class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const rank = ({ moduleId }: TestSpecification) => {
			const found = longest.findIndex((name) => moduleId.endsWith(`/tests/browser/${name}.test.ts`));
			return found === -1 ? longest.length : found;
		};
		return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
	}
}

/** The tests that look at the built site in a browser; `npm run browser` runs them. */
export default defineConfig({
	test: {
		root: '.',
		include: ['tests/browser/**/*.test.ts'],
		globalSetup: ['tests/browser/setup.ts'],
		environment: 'node',
		sequence: { sequencer: LongestFirst },
		// A busy machine loads and draws late; what is awaited still has to come.
		testTimeout: 180_000,
		hookTimeout: 120_000,
		expect: { poll: { timeout: 60_000 } },
		maxWorkers: 2
	}
});
