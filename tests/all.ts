/** `npm test`: everything that must hold; stops at the first step that fails. */
import { runTool, type Ended } from '#scripts/serve/runTool.ts';

interface Step {
	readonly name: string;
	readonly run: (signal: AbortSignal) => Promise<Ended>;
	/** True where what it prints is shown as it comes, and not only if it fails. */
	readonly shown?: boolean;
}

const binary = {
	kit: 'node_modules/@sveltejs/kit/svelte-kit.js',
	svelteCheck: 'node_modules/svelte-check/bin/svelte-check',
	eslint: 'node_modules/eslint/bin/eslint.js',
	prettier: 'node_modules/prettier/bin/prettier.cjs',
	knip: 'node_modules/knip/bin/knip.js',
	vite: 'node_modules/vite/bin/vite.js',
	vitest: 'node_modules/vitest/vitest.mjs'
};

/** Where the site built under a base path goes, for `tests/site`. */
const buildBelow = { BASE_PATH: '/fugitive-flows', BUILD_DIR: '.svelte-kit/build-below-base' };
const buildAtRoot = { BASE_PATH: '', BUILD_DIR: 'build' };

/** A step that prints only if it fails. */
function quiet(name: string, tool: string, args: readonly string[] = [], env = {}): Step {
	return { name, run: (signal) => runTool(tool, args, { env, signal }) };
}

function shown(name: string, tool: string, args: readonly string[] = []): Step {
	return { name, run: (signal) => runTool(tool, args, { echo: true, signal }), shown: true };
}

const prepare = [
	quiet('row types are current', 'scripts/types.ts', ['--check']),
	shown('data', 'scripts/data.ts'),
	quiet('map', 'scripts/geometry.ts'),
	quiet('fonts', 'scripts/fonts.ts'),
	quiet('pictures, if any were made', 'scripts/takeInImages.ts'),
	quiet('releases', 'scripts/takeInReleases.ts'),
	quiet('routes', binary.kit, ['sync'])
];
/** Style reads sources alone, and what it has seen before not again; it runs beside all that reads and writes `.svelte-kit`. */
const style = [
	quiet('style: nothing idle', binary.knip, ['--config', 'tests/knip.json']),
	quiet('style: eslint', binary.eslint, [
		...['-c', 'tests/eslint.config.js', '.'],
		...['--cache', '--cache-strategy', 'content', '--cache-location', 'node_modules/.cache/eslint/']
	]),
	quiet('style: prettier', binary.prettier, ['--check', '--cache', '--cache-strategy', 'content', '.'])
];
const code = [
	quiet('types', binary.svelteCheck, ['--fail-on-warnings']),
	shown('unit and pipeline tests', binary.vitest, ['run']),
	shown('pinned facts, and what a correction changes', binary.vitest, [
		...['run', '--config', 'tests/corrections/vitest.config.ts']
	]),
	shown('tables in the readers that others use', 'tests/readers.ts', ['--if-reachable']),
	shown('the code that the data page prints', 'tests/loaders.ts', ['--if-here']),
	quiet('site of another home', 'tests/fixtures/nigeria/buildSite.ts'),
	quiet('site below a base path', binary.vite, ['build'], buildBelow),
	quiet('site', binary.vite, ['build'], buildAtRoot)
];
const built = [
	shown('built files', binary.vitest, ['run', '--config', 'tests/site/vitest.config.ts']),
	shown('browser tests', 'tests/browser.ts'),
	shown('every chart as it was', 'tests/pictures.ts')
];

const began = performance.now();
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
/** Ends what runs beside a step that has failed. */
const failure = new AbortController();

/** Runs steps one after the other, until one fails here or beside. */
async function runInTurn(steps: readonly Step[]): Promise<void> {
	for (const step of steps) {
		if (failure.signal.aborted) return;
		const stepBegan = performance.now();
		const { exitCode, output } = await step.run(failure.signal);
		if (failure.signal.aborted) return;
		if (exitCode !== 0) {
			failure.abort();
			if (!step.shown) process.stdout.write(output);
			console.log(`✗ ${step.name} (${seconds(stepBegan)})`);
			return;
		}
		console.log(`✓ ${step.name} (${seconds(stepBegan)})`);
	}
}

await runInTurn(prepare);
await Promise.all([runInTurn(code), runInTurn(style)]);
await runInTurn(built);
if (failure.signal.aborted) process.exitCode = 1;
else console.log(`All steps passed in ${seconds(began)}.`);
