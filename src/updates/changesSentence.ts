import { counted } from '#atlas/words/counted.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import type { ReleaseRecord } from '#scripts/release/ReleaseRecord.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** How the tables of a release differ from those of the one before, in a sentence. */
export function changesSentence({ previous, changes }: Pick<ReleaseRecord, 'previous' | 'changes'>): string {
	if (changes === null || previous === null) return 'The first version of the tables that is kept.';
	const { tables } = changes;
	const of = (count: (table: (typeof tables)[number]) => number) => sum(tables.map(count));
	const cells = of((table) => table.cells);
	const parts = [
		[of(({ added }) => added), 'was added', 'were added'],
		[of(({ removed }) => removed), 'was removed', 'were removed']
	] as const;
	const told = [
		...parts
			.filter(([count]) => count > 0)
			.map(([count, one, many]) => `${counted(count, 'row')} ${count === 1 ? one : many}`),
		...(cells === 0
			? []
			: [
					`${counted(cells, 'cell')} changed in ${counted(
						of(({ changed }) => changed),
						'row'
					)}`
				])
	];
	const since = `Since version ${previous}`;
	return told.length === 0 ? `${since}, no row of a table changed.` : `${since}, ${listInSentence(told)}.`;
}

/** How many rows left all versions for a person's sake, and why: a sentence each. */
export function withdrawnSentences({ withdrawn = [] }: Pick<ReleaseRecord, 'withdrawn'>): readonly string[] {
	return withdrawn.map(
		({ table, rows, reason }) =>
			`${counted(rows, 'row')} of \`${table}\` ${rows === 1 ? 'is' : 'are'} withdrawn from this and every version: ${reason}.`
	);
}
