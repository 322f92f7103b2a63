import { beforeAll, describe, expect, test } from 'vitest';
import { registry } from '#src/charts/registry.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { copyOfData } from './support/copyOfData.ts';
import { differences } from './support/differences.ts';
import { drawnFrom } from './support/drawnFrom.ts';
import { onlyShows } from './support/onlyShows.ts';
import { reword } from './support/reword.ts';
import { rewordTables } from './support/rewordedTables.ts';

/** Faults that a message shows; one cause often makes thousands. */
const shown = 12;

describe('every note, outcome, title and name reworded in a copy of the tables', () => {
	let before: Awaited<ReturnType<typeof drawnFrom>>;
	let after: typeof before;
	let isSame: ReturnType<typeof onlyShows>;

	beforeAll(async () => {
		const copy = copyOfData();
		try {
			await copy.build();
			before = await drawnFrom(copy.root);
			isSame = onlyShows(rewordTables(copy.data, descriptor));
			await copy.build();
			after = await drawnFrom(copy.root);
		} finally {
			copy.remove();
		}
	}, 240_000);

	test.for(Object.keys(registry))('changes no number, code or mark of %s', (id) => {
		const faults = differences(before[id], after[id], isSame);
		expect(faults.slice(0, shown), `${faults.length} differences`).toEqual([]);
	});
});

test('rewording leaves no word and no digit as it was, and keeps the length', () => {
	const text = 'returned by April 2017; $16.7 million, of 100 (“over” in one report). 加拿大';
	const other = reword(text, 'cases.note');
	expect(other).toHaveLength(text.length);
	const words = (some: string) => some.match(/\p{L}+/gu) ?? [];
	expect(words(other).filter((word, place) => word === words(text)[place])).toEqual([]);
	expect([...text].filter((character, place) => /\d/.test(character) && character === other[place])).toEqual(
		[]
	);
	expect(reword(text, 'cases.note')).toBe(other);
	expect(reword(text, 'cases.outcome')).not.toBe(other);
});

test('a whole cell may be shown, within a sentence too; a piece of one or a number out of it may not', () => {
	const isSame = onlyShows(new Map([['about 40, abroad', new Set(['xyzvw 73, qrtsuv'])]]));
	expect(isSame('Note: about 40, abroad.', 'Note: xyzvw 73, qrtsuv.')).toBe(true);
	expect(isSame('About 40, abroad.', 'Xyzvw 73, qrtsuv.')).toBe(true);
	expect(isSame('about 40', 'xyzvw 73')).toBe(false);
	expect(isSame('40 persons', '73 persons')).toBe(false);
});
