import { expect, test } from 'vitest';
import { firstSentence } from '#src/tables/firstSentence.ts';
import { packageFiles } from '#src/tables/packageFiles.ts';
import { rowStatus } from '#src/tables/rowStatus.ts';
import { filesOf, textFilesOf } from '#src/tables/tableFiles.ts';
import { groupTables } from '#src/tables/tableGroups.ts';

const summary = (name: string, about: { derivedFrom?: readonly string[]; isLink?: boolean } = {}) => ({
	...{
		name,
		title: name,
		description: '',
		rows: 1,
		fields: 1,
		checked: null,
		derivedFrom: [],
		isLink: false
	},
	...about
});

test('tables stand by subject, then what was made from them, then links; no table is left out', () => {
	const made = { derivedFrom: ['cases'] };
	const groups = groupTables(
		['sources', 'treaties', 'cases', 'new_one']
			.map((name) => summary(name))
			.concat([summary('survival', made), summary('case_places', { ...made, isLink: true })])
	);
	expect(groups.map(({ id, tables }) => [id, tables.map(({ name }) => name)])).toEqual([
		['people', ['cases']],
		['law', ['treaties']],
		['others', ['sources', 'new_one']],
		['derived', ['survival']],
		['links', ['case_places']]
	]);
});

test('files are listed that there are, each with its size', () => {
	const sizes = { '.json': 9, '.csv': 5, '.parquet': 3, '.odd': 1 };
	expect(filesOf(sizes).map(({ ending, bytes }) => [ending, bytes])).toEqual([
		['.csv', 5],
		['.json', 9],
		['.parquet', 3]
	]);
	expect(textFilesOf(sizes).map(({ ending }) => ending)).toEqual(['.csv', '.json']);
	expect(packageFiles({ 'a.sqlite': 7, 'treaties.csv': 5, 'a.zip': 4 }).map(({ name }) => name)).toEqual([
		'a.zip',
		'a.sqlite'
	]);
});

test('a description begins with what a row is', () => {
	expect(firstSentence('One row for each claim. Claims differ.')).toBe('One row for each claim.');
	expect(firstSentence('One row for each rate: to the dollar, in 2.5 units')).toBe('One row for each rate.');
	expect(firstSentence('One row')).toBe('One row');
});

test('how many rows stand there is said, of how many', () => {
	expect(rowStatus(1)).toBe('1 row');
	expect(rowStatus(148)).toBe('The first 25 of 148 rows');
	const found = Array.from({ length: 30 }, (_, place) => place);
	expect(rowStatus(1480, { found, page: 2, pages: 2 })).toBe('30 of 1,480 rows, page 2 of 2');
	expect(rowStatus(30, { found, page: 1, pages: 2 })).toBe('30 rows, page 1 of 2');
});
