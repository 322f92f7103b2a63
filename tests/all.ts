/** `npm test`: everything that must hold, in the order in which it costs; stops at the first step that fails. */
import { runTool, type Ended, type ToolOptions } from '#scripts/serve/runTool.ts';

interface Step {
	readonly name: string;
	readonly run: () => Promise<Ended>;
	/** True where what it prints is worth reading although it succeeded. */
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
const buildBelow = { BASE_PATH: '/fugitive-flows', BUILD_DIR: 'test-results/build-below-base' };
const buildAtRoot = { BASE_PATH: '', BUILD_DIR: 'build' };

const site = (env: Readonly<Record<string, string>>) => () => runTool(binary.vite, ['build'], { env });
const unit = (...args: string[]) => runTool(binary.vitest, ['run', ...args]);

const steps: readonly Step[] = [
	{ name: 'row types are current', run: () => runTool('scripts/types.ts', ['--check']) },
	{ name: 'data', run: () => runTool('scripts/data.ts'), shown: true },
	{ name: 'map', run: () => runTool('scripts/geometry.ts') },
	{ name: 'fonts', run: () => runTool('scripts/fonts.ts') },
	{ name: 'routes', run: () => runTool(binary.kit, ['sync']) },
	{ name: 'types', run: () => runTool(binary.svelteCheck, ['--fail-on-warnings', '--output', 'human']) },
	{ name: 'style: eslint', run: () => runTool(binary.eslint, ['-c', 'tests/eslint.config.js', '.']) },
	{ name: 'style: prettier', run: () => runTool(binary.prettier, ['--check', '.']) },
	{ name: 'unit and pipeline tests', run: () => unit(), shown: true },
	{ name: 'site, built below a base path', run: site(buildBelow) },
	{ name: 'site, built', run: site(buildAtRoot) },
	{
		name: 'built files',
		run: () => unit('--config', 'tests/site/vitest.config.ts'),
		shown: true
	},
	{ name: 'browser tests', run: () => runTool('tests/browser.ts'), shown: true }
];

const began = performance.now();
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

for (const { name, run, shown } of steps) {
	const stepBegan = performance.now();
	const { exitCode, output } = await run();
	if (exitCode !== 0) {
		process.stdout.write(output);
		console.error(`\n✗ ${name} (${seconds(stepBegan)})`);
		process.exit(1);
	}
	if (shown) process.stdout.write(`${output.trimEnd()}\n`);
	console.log(`✓ ${name} (${seconds(stepBegan)})`);
}
console.log(`All ${steps.length} steps passed in ${seconds(began)}.`);
