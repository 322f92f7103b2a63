import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const { scripts, devDependencies, ...project } = JSON.parse(read('package.json')) as {
	readonly scripts: Readonly<Record<string, string>>;
	readonly devDependencies: Readonly<Record<string, string>>;
	readonly dependencies?: Readonly<Record<string, string>>;
};

/** What stands in backquotes in a text. */
const quoted = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, said = '']) => said);

test('each dependency is listed in CONTRIBUTING.md with its licence and its reason, and no other', () => {
	const [, list = ''] = read('CONTRIBUTING.md').split('## Dependencies');
	const rows = list
		.split('\n')
		.map((line) => /^- ((?:`[^`]+`(?:, )?)+) \((.+?)\): (.+)$/.exec(line))
		.filter((row) => row !== null);
	const listed = rows.flatMap(([, names = '']) => quoted(names));
	expect(listed.toSorted()).toEqual(Object.keys({ ...devDependencies, ...project.dependencies }).toSorted());
	for (const [, names, licence, why] of rows) {
		expect(licence, names).not.toBe('');
		expect(why, names).not.toBe('');
	}
});

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (file) => {
	const text = read(file);

	test('names only commands that there are', () => {
		const named = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
		expect(named.length).toBeGreaterThan(5);
		expect(named.filter((name) => !(name in scripts))).toEqual([]);
	});

	test('names only files that there are', () => {
		/** The chart of the walk-through is to be made, a release takes `next.json` away; `<table>` stands for any. */
		const isOfNobody = /court-rulings|releases\/next\.json|[<{*]/;
		const paths = quoted(text).filter(
			(said) => /^(atlas|bench|data|scripts|src|tests)\/[\w./[\]-]*$/.test(said) && !isOfNobody.test(said)
		);
		expect(paths.length).toBeGreaterThan(3);
		expect(paths.filter((path) => !existsSync(path))).toEqual([]);
	});
});
