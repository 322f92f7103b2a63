import { ESLint } from 'eslint';
import { configs } from 'typescript-eslint';
import { expect, test } from 'vitest';

/** Lint as `npm run check` runs it, but for what must know types, which these few lines need not. */
const eslint = new ESLint({
	overrideConfigFile: 'tests/eslint.config.js',
	overrideConfig: [configs.disableTypeChecked]
});

/** The rules that a line breaks where it stands in a file of some wing. */
async function brokenBy(line: string, file: string): Promise<readonly (string | null)[]> {
	const [result] = await eslint.lintText(`${line}\n`, { filePath: file });
	return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

const wall = '@typescript-eslint/no-restricted-imports';

test.each([
	[
		'atlas takes nothing from scripts',
		'atlas/made-up.ts',
		"export { settings } from '#scripts/settings.ts';"
	],
	[
		'atlas takes no type from scripts',
		'atlas/made-up.ts',
		"export type { Lookups } from '../scripts/validate/Lookups.ts';"
	],
	[
		'scripts take nothing from src',
		'scripts/made-up.ts',
		"export { registry } from '#src/charts/registry.ts';"
	],
	[
		'scripts take no type from src',
		'scripts/made-up.ts',
		"export type { Chart } from '../src/chart/chart.ts';"
	],
	['src takes no value from scripts', 'src/made-up.ts', "export { settings } from '#scripts/settings.ts';"],
	[
		'what pictures share takes no value from scripts either',
		'src/plot/made-up.ts',
		"export { settings } from '#scripts/settings.ts';"
	],
	[
		'what pictures share knows no chart',
		'src/plot/made-up.ts',
		"export type { Chart } from '#src/chart/chart.ts';"
	],
	['a map knows no chart', 'src/map/made-up.ts', "export { registry } from '#src/charts/registry.ts';"],
	[
		'what any chart needs knows none',
		'src/chart/made-up.ts',
		"export { registry } from '#src/charts/registry.ts';"
	]
])('%s', async (_, file, line) => {
	expect(await brokenBy(line, file)).toEqual([wall]);
});

test.each([
	[
		'src takes types from scripts',
		'src/made-up.ts',
		"export type { Lookups } from '#scripts/validate/Lookups.ts';"
	],
	['scripts and src stand on atlas', 'scripts/made-up.ts', "export { partName } from '#atlas/sources.ts';"],
	[
		'a chart stands on what pictures share',
		'src/charts/made-up.ts',
		"export { tick } from '#src/plot/tick.ts';"
	],
	['atlas knows itself', 'atlas/made-up.ts', "export { partName } from './sources.ts';"]
])('%s', async (_, file, line) => {
	expect(await brokenBy(line, file)).toEqual([]);
});
