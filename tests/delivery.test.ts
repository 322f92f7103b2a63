import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const workflow = read('.github/workflows/ci.yml');

test('each action is one commit, with the version that it was', () => {
	const used = [...workflow.matchAll(/uses: (.*)/g)].map(([, one = '']) => one);
	expect(used.length).toBeGreaterThan(5);
	expect(used.filter((one) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(one))).toEqual([]);
});

test('what is published was built once, and tested between', () => {
	const [, job = ''] = workflow.split(/^ {2}build:$/m);
	const [built = ''] = job.split(/^ {2}deploy:$/m);
	const [, after = ''] = built.split('npm run build\n');
	expect(after).toMatch(/tests\/site[^]*TESTED_SITE: published[^]*upload-pages-artifact[^]*path: build/);
	expect(job.split(/^ {2}deploy:$/m)[1]).toMatch(/needs: \[test, build\]/);
	expect(job.split(/^ {2}deploy:$/m)[1]).not.toMatch(/run:/);
});

test('each job has a limit of time', () => {
	const [, jobs = ''] = workflow.split(/^jobs:$/m);
	expect(jobs.match(/timeout-minutes: \d+/g)).toHaveLength(jobs.match(/^ {2}\w+:$/gm)?.length ?? 0);
});

test('the form for corrections offers each table of the descriptor', () => {
	const { resources } = JSON.parse(read('data/datapackage.json')) as {
		readonly resources: readonly { readonly name: string }[];
	};
	const [, options = ''] =
		/\n {6}options:\n((?: {8}- .*\n)+)/.exec(read('.github/ISSUE_TEMPLATE/correction.yml')) ?? [];
	const offered = [...options.matchAll(/- (\w+)$/gm)].map(([, name = '']) => name);
	expect(offered.toSorted()).toEqual(resources.map(({ name }) => name).toSorted());
});

test('newer packages are proposed wherever there is a lockfile', () => {
	const locked = ['.', 'bench', 'tests/readers'].filter((folder) =>
		readdirSync(folder).includes('package-lock.json')
	);
	const [, folders = ''] = /directories: \[(.*)\]/.exec(read('.github/dependabot.yml')) ?? [];
	expect(folders.split(', ')).toEqual(locked.map((folder) => `/${folder}`.replace('/.', '/')));
	expect(read('.github/dependabot.yml')).toContain('package-ecosystem: github-actions');
});
