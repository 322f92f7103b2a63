import { expect, test } from 'vitest';
import { numberStyles } from '#src/sql/numberStyles.ts';

test('years are set as they are, large sums in groups, texts as texts', () => {
	expect(
		numberStyles({
			columns: ['year', 'sum', 'name', 'mixed', 'nothing'],
			rows: [
				[1999, 500, 'a', 1, null],
				[2014, -66_600_000_000, null, 'x', null]
			]
		})
	).toEqual(['plain', 'grouped', 'none', 'none', 'none']);
});
