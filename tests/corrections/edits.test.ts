import { cpSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyOfData, type CopyOfData } from './support/copyOfData.ts';
import { inSite } from './support/inSite.ts';
import { readCells, writeCells, type Cells } from './support/tableFiles.ts';

interface Edit {
	readonly table: string;
	/** The row that is corrected: the first such in the table. */
	readonly of: (row: Cells) => boolean;
	readonly to: Cells;
}

/** Corrections as an editor makes them: each in one row, of cells alone. */
const edits: Readonly<Record<string, Edit>> = {
	'a date': {
		table: 'milestones',
		of: ({ milestone_id }) => milestone_id === '2015-list-of-one-hundred-red',
		to: { event_date: '2015-05-22' }
	},
	'a count': {
		table: 'red_notice_100_counts',
		of: ({ as_of }) => as_of === '2025-07-29',
		to: { persons_returned: '65' }
	},
	'a sum': {
		table: 'recovery_totals',
		of: ({ total_id }) => total_id === 'cn-skynet-2014-2024',
		to: { value: '70000000000' }
	},
	'an outcome': {
		table: 'cases',
		of: ({ return_status, list }) => return_status === 'not_known' && list === 'red_notice_100',
		to: {
			return_status: 'back',
			return_method: 'extradition',
			last_reported_on: '',
			outcome: 'Extradited; verdict not found'
		}
	},
	'the status of a treaty': {
		table: 'treaties',
		of: ({ type, status, party_iso3 }) =>
			type === 'extradition' && status === 'in_force' && party_iso3 === 'CHN',
		to: { status: 'unknown', entered_into_force: '', in_force_by: '' }
	}
};

/** What the site says of the tables in a copy, in the words of `tests/facts.json`. */
const factsOf = (copy: CopyOfData) =>
	inSite(copy.root, async () => {
		const { collectFacts } = await import('./support/collectFacts.ts');
		return JSON.parse(JSON.stringify(await collectFacts())) as unknown;
	});

describe('corrections of data, each in a copy of the tables', () => {
	let copy: CopyOfData;
	const pinned = JSON.parse(readFileSync('tests/facts.json', 'utf8')) as unknown;

	beforeAll(() => {
		copy = copyOfData();
	});
	afterAll(() => copy.remove());

	test.each(Object.entries(edits))(
		'%s: builds, and the pinned facts differ',
		async (_, { table, of, to }) => {
			cpSync('data', copy.data, { recursive: true });
			const rows = readCells(copy.data, table);
			const row = rows.find(of);
			if (!row) throw new Error(`${table} has no row to correct so`);
			expect(Object.keys(to).filter((field) => !(field in row))).toEqual([]);
			Object.assign(row, to);
			writeCells(copy.data, table, rows);
			await copy.build();
			expect(await factsOf(copy)).not.toEqual(pinned);
		}
	);
});
