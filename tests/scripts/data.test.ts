import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderDigests } from '#tests/fixtures/folderDigests.ts';
import { writePackage } from '#tests/fixtures/package.ts';

/** Runs the command as npm does. */
function runCommand(...call: string[]) {
	return runWith({}, ...call);
}

function runWith(env: Readonly<Record<string, string>>, ...call: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/data.ts', ...call], {
		encoding: 'utf8',
		env: { ...process.env, ...env }
	});
	return { status, stdout, stderr };
}

function breakDate(data: string): void {
	const file = join(data, 'agreements.csv');
	writeFileSync(file, readFileSync(file, 'utf8').replace('2001-02-03', '2001-02-31'));
}

test('a good package: exit code 0 and one line of summary', () => {
	const { data, out } = writePackage();

	const { status, stdout, stderr } = runCommand('--data', data, '--out', out, '--tables-only');

	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	expect(stdout.replace(/\d+\.\d\d s/, 'N s')).toBe(`4 tables, 11 rows in N s: ${out}\n`);
});

test('DATA_DIR and PUBLIC_DIR say where from and where to, as they do to every command', () => {
	const { data, out } = writePackage();

	const { stdout, stderr } = runWith({ DATA_DIR: data, PUBLIC_DIR: out }, '--tables-only');

	expect(stderr).toBe('');
	expect(stdout).toContain(`: ${join(out, 'data')}\n`);
	expect(existsSync(join(out, 'data', 'latest', 'agreements.json'))).toBe(true);
});

test('--quiet says nothing of success', () => {
	const { data, out } = writePackage();

	expect(runCommand('--data', data, '--out', out, '--tables-only', '--quiet')).toEqual({
		status: 0,
		stdout: '',
		stderr: ''
	});
});

test('problems: exit code 1, a line each even with --quiet, and the output as it was', () => {
	const { data, out } = writePackage();
	const call = ['--data', data, '--out', out, '--tables-only', '--quiet'];
	runCommand(...call);
	const before = folderDigests(out);
	breakDate(data);

	expect(runCommand(...call)).toEqual({
		status: 1,
		stdout: '',
		stderr:
			`${data}/agreements.csv:2 signed: "2001-02-31" is no day of the calendar: February 2001 has 28 days\n` +
			`1 problem; ${out} is as it was\n`
	});
	expect(folderDigests(out)).toEqual(before);
});

test('--json prints one object, with the problems or with the counts', () => {
	const { data, out } = writePackage();
	const call = ['--data', data, '--out', out, '--tables-only', '--json'];

	const good = runCommand(...call);
	breakDate(data);
	const bad = runCommand(...call);

	expect(JSON.parse(good.stdout)).toEqual({
		ok: true,
		tables: 4,
		rows: 11,
		chartsLeftOut: [],
		seconds: expect.any(Number)
	});
	expect(bad.status).toBe(1);
	expect(JSON.parse(bad.stdout)).toEqual({
		ok: false,
		problems: [
			{
				file: `${data}/agreements.csv`,
				line: 2,
				column: 21,
				field: 'signed',
				value: '2001-02-31',
				message: 'is no day of the calendar: February 2001 has 28 days'
			}
		]
	});
});

test.each([['--fast'], ['data'], ['--data']])(
	'called wrongly (%s): exit code 2 and the usage',
	(argument) => {
		const { status, stdout, stderr } = runCommand(argument);

		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toContain(
			'Usage: npm run data -- [--data DIR] [--out DIR] [--formats LIST] [--tables-only] [--json] [--quiet]'
		);
	}
);

test('a table that cannot be parted so: exit code 2, and what was probably meant', () => {
	const { data, out } = writePackage();
	const { status, stderr } = runCommand(
		...['--data', data, '--out', out, '--table', 'agreements', '--partition-by', 'typ']
	);

	expect(status).toBe(2);
	expect(stderr).toContain('"typ" is no field of agreements; did you mean "type"?');
	expect(runCommand('--table', 'agreements').stderr).toContain(
		'--partition-by FIELD and --table TABLE go together'
	);
});

test('--formats says how the tables are written', () => {
	const { data, out } = writePackage();

	runCommand('--data', data, '--out', out, '--tables-only', '--formats', ' json , json');

	expect(Object.keys(folderDigests(out))).toEqual([
		'index.json',
		'latest/agreements.json',
		'latest/countries.json',
		'latest/datapackage.json',
		'latest/estimates.json',
		'latest/sources.json'
	]);
});

test.each([['xml'], ['csv,JSON'], ['']])(
	'a format that there is not (%j): exit code 2 and those that there are',
	(list) => {
		const { status, stderr } = runCommand('--formats', list);

		expect(status).toBe(2);
		expect(stderr).toMatch(/^"(xml|JSON|)" is no format; there are csv, json/);
	}
);

test('a folder that is not there: a problem, no stack trace', () => {
	const { out } = writePackage();

	expect(runCommand('--data', 'no-such-folder', '--out', out)).toMatchObject({
		status: 1,
		stderr: `no-such-folder/datapackage.json: there is no such file\n1 problem; ${out} is as it was\n`
	});
});

test('the project’s own tables are right', () => {
	const { out } = writePackage();

	expect(runCommand('--out', out, '--tables-only')).toMatchObject({ status: 0, stderr: '' });
});
