import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartFiles } from '#scripts/newChart/chartFiles.ts';
import { folderDigests } from '#tests/fixtures/folderDigests.ts';
import { copyOfProject, type CopyOfProject } from './support/copyOfProject.ts';

const id = 'synthetic-finding';
const files = Object.values(chartFiles(id));
const registry = 'src/charts/registry.ts';
const wings = ['atlas', 'scripts', 'src', 'tests'];

/** What vitest says of a run, as its reporter writes it. */
interface TestRun {
	readonly numPassedTests: number;
	readonly testResults: readonly {
		readonly assertionResults: readonly {
			readonly status: string;
			readonly title: string;
			readonly failureMessages: readonly string[];
		}[];
	}[];
}

describe('npm run new:chart, in a copy of the project', () => {
	let copy: CopyOfProject;
	let before: Record<string, string>;
	let after: Record<string, string>;

	const digests = () =>
		Object.fromEntries(
			wings.flatMap((wing) =>
				Object.entries(folderDigests(join(copy.root, wing))).map(([path, digest]) => [
					`${wing}/${path}`,
					digest
				])
			)
		);
	const read = (file: string) => readFileSync(join(copy.root, file), 'utf8');
	const newChart = (...asked: readonly string[]) => copy.run('scripts/newChart.ts', ...asked);

	beforeAll(async () => {
		copy = copyOfProject();
		before = digests();
		const { exitCode, output } = await newChart(id);
		if (exitCode !== 0) throw new Error(output);
		after = digests();
	}, 180_000);
	afterAll(() => copy?.remove());

	test('writes the files of the chart and one line of the registry, and nothing else', () => {
		const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
		expect(changed.toSorted()).toEqual([...files, registry].toSorted());
		const lines = new Set(readFileSync(registry, 'utf8').split(/,?\n/));
		expect(
			read(registry)
				.split(/,?\n/)
				.filter((line) => !lines.has(line))
		).toEqual([`\t'${id}': () => import('./${id}/chart.ts')`]);
	});

	test('has one failing test, which says what to write; with a finding written none fails', async () => {
		const run = async () => {
			const to = ['--reporter=json', '--outputFile=run.json'];
			await copy.run('node_modules/vitest/vitest.mjs', 'run', id, ...to);
			const said = JSON.parse(read('run.json')) as TestRun;
			const failed = said.testResults
				.flatMap(({ assertionResults }) => assertionResults)
				.filter(({ status }) => status !== 'passed');
			return { passed: said.numPassedTests, failed };
		};
		const { passed, failed } = await run();
		expect(failed.map(({ title }) => title)).toEqual(['the title says what the chart finds']);
		expect(failed[0]?.failureMessages[0]).toContain(`write the finding in src/charts/${id}/texts.ts`);
		expect(passed).toBe(8);

		const texts = `src/charts/${id}/texts.ts`;
		const unwritten = read(texts);
		writeFileSync(
			join(copy.root, texts),
			unwritten.replace(/title: '.*'/, "title: 'Three rows of four are sure'")
		);
		expect(await run()).toEqual({ passed: 9, failed: [] });
		writeFileSync(join(copy.root, texts), unwritten);
	}, 180_000);

	test('is derived from the tables, and drawn with its title, bars and table', async () => {
		expect(await copy.run('scripts/data.ts', '--quiet')).toMatchObject({ exitCode: 0 });
		const { counts } = JSON.parse(read(`public/data/charts/${id}.json`)) as {
			readonly counts: readonly { readonly confidence: string; readonly rows: number }[];
		};
		const { exitCode, stdout, output } = await copy.run('tests/corrections/support/printChart.ts', id);
		expect(exitCode, output).toBe(0);
		expect(stdout).toContain('The finding is not written yet');
		expect(counts.length).toBeGreaterThan(0);
		for (const { confidence, rows } of counts)
			expect(stdout).toContain(`>${rows} of ${confidence} confidence</text>`);
	}, 180_000);

	test('passes the checks of types and style', async () => {
		const config = {
			extends: './tsconfig.json',
			include: ['src/app.d.ts', 'tests/browser/setup.ts', ...files]
		};
		writeFileSync(join(copy.root, 'tsconfig.one.json'), JSON.stringify(config));
		const checks = [
			['svelte-check/bin/svelte-check', '--tsconfig', 'tsconfig.one.json', '--fail-on-warnings'],
			['eslint/bin/eslint.js', '-c', 'tests/eslint.config.js', ...files, registry],
			['prettier/bin/prettier.cjs', '--check', ...files, registry],
			['knip/bin/knip.js', '--config', 'tests/knip.json']
		] as const;
		for (const [tool, ...asked] of checks) {
			const { exitCode, output } = await copy.run(`node_modules/${tool}`, ...asked);
			expect.soft(exitCode, output).toBe(0);
		}
	}, 480_000);

	test.each([
		['a chart that exists', ['treaty-map'], '"treaty-map" exists: src/charts/treaty-map'],
		['a name of two words', ['New Chart'], '"New Chart" is no name of a chart'],
		['capitals', ['NewChart'], '"NewChart" is no name of a chart'],
		['a path', ['../new-chart'], '"../new-chart" is no name of a chart'],
		['no name', [], 'npm run new:chart NAME'],
		['a table that is not there', ['new-chart', 'rumours'], '"rumours" is no table'],
		['a table without sources', ['new-chart', 'sources'], '"sources" is no table']
	])('refuses %s in one line, and writes nothing', async (_, asked, said) => {
		const unchanged = digests();
		const { exitCode, output } = await newChart(...asked);
		expect(exitCode).toBe(1);
		expect(output.trim().split('\n')).toEqual([expect.stringContaining(said)]);
		expect(digests()).toEqual(unchanged);
	});
});
