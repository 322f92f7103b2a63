/** `npm test`: everything that must hold, in the order in which it costs; stops at the first step that fails. */
import { runTool, type Ended } from '#scripts/serve/runTool.ts';

interface Step {
	readonly name: string;
	readonly run: () => Promise<Ended>;
	/** True where what it prints is shown as it comes, and not only if it fails. */
	readonly shown?: boolean;
}

const binary = {
	kit: 'node_modules/@sveltejs/kit/svelte-kit.js',
	svelteCheck: 'node_modules/svelte-check/bin/svelte-check',
	eslint: 'node_modules/eslint/bin/eslint.js',
	prettier: 'node_modules/prettier/bin/prettier.cjs',
	vite: 'node_modules/vite/bin/vite.js',
	vitest: 'node_modules/vitest/vitest.mjs'
};

/** Where the site built under a base path goes, for `tests/site`. */
const buildBelow = { BASE_PATH: '/fugitive-flows', BUILD_DIR: '.svelte-kit/build-below-base' };
const buildAtRoot = { BASE_PATH: '', BUILD_DIR: 'build' };

const shown = { echo: true };
const build = (env: Readonly<Record<string, string>>) => () => runTool(binary.vite, ['build'], { env });
const vitest = (...args: string[]) => runTool(binary.vitest, ['run', ...args], shown);

const steps: readonly Step[] = [
	{ name: 'row types are current', run: () => runTool('scripts/types.ts', ['--check']) },
	{ name: 'data', run: () => runTool('scripts/data.ts', [], shown), shown: true },
	{ name: 'map', run: () => runTool('scripts/geometry.ts') },
	{ name: 'fonts', run: () => runTool('scripts/fonts.ts') },
	{ name: 'routes', run: () => runTool(binary.kit, ['sync']) },
	{ name: 'types', run: () => runTool(binary.svelteCheck, ['--fail-on-warnings']) },
	{ name: 'style: eslint', run: () => runTool(binary.eslint, ['-c', 'tests/eslint.config.js', '.']) },
	{ name: 'style: prettier', run: () => runTool(binary.prettier, ['--check', '.']) },
	{ name: 'unit and pipeline tests', run: () => vitest(), shown: true },
	{
		name: 'pinned facts, and what a correction changes',
		run: () => vitest('--config', 'tests/corrections/vitest.config.ts'),
		shown: true
	},
	{ name: 'site below a base path', run: build(buildBelow) },
	{ name: 'site', run: build(buildAtRoot) },
	{ name: 'built files', run: () => vitest('--config', 'tests/site/vitest.config.ts'), shown: true },
	{ name: 'browser tests', run: () => runTool('tests/browser.ts', [], shown), shown: true }
];

const began = performance.now();
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs the steps. @returns whether all succeeded */
async function runAll(): Promise<boolean> {
	for (const step of steps) {
		const stepBegan = performance.now();
		const { exitCode, output } = await step.run();
		if (exitCode !== 0) {
			if (!step.shown) process.stdout.write(output);
			console.log(`✗ ${step.name} (${seconds(stepBegan)})`);
			return false;
		}
		console.log(`✓ ${step.name} (${seconds(stepBegan)})`);
	}
	return true;
}

if (await runAll()) console.log(`All ${steps.length} steps passed in ${seconds(began)}.`);
else process.exitCode = 1;
