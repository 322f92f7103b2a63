import { describe, expect, test } from 'vitest';
import { lineage } from '#scripts/derive/estimates/lineage.ts';
import { present } from '#tests/fixtures/present.ts';
import { estimatesRow } from '#tests/fixtures/estimates.ts';

const ids = (rows: readonly { readonly estimate_id: string }[]) => rows.map(({ estimate_id }) => estimate_id);

/** Synthetic: a is restated by b, b by c; d denies b; e is of the same measure; f was printed with e; g is unrelated. */
const rows = [
	estimatesRow({ estimate_id: 'a' }),
	estimatesRow({ estimate_id: 'b', relation: 'restates', relates_to: 'a' }),
	estimatesRow({ estimate_id: 'c', relation: 'restates', relates_to: 'b' }),
	estimatesRow({ estimate_id: 'd', relation: 'denies', relates_to: 'b', value_low: null }),
	estimatesRow({ estimate_id: 'e', credited_to: 'central_bank', claimed_by: 'a rival' }),
	estimatesRow({
		estimate_id: 'f',
		credited_to: 'central_bank',
		claimed_by: 'a rival',
		measure: 'funds_involved'
	}),
	estimatesRow({
		estimate_id: 'g',
		credited_to: 'ngo',
		measure: 'illicit_outflows',
		claimed_by: 'somebody else'
	})
];

describe('the line of a claim', () => {
	test('goes up to its origin and down to what denies its ancestors', () => {
		expect(ids(present(lineage(rows, ['c'])).line)).toEqual(['a', 'b', 'c', 'd']);
	});

	test('is the same from whichever member one starts', () => {
		expect(lineage(rows, ['d'])).toEqual(lineage(rows, ['a']));
	});

	test('has as rivals what measures the same, with what was printed beside it, and no others', () => {
		expect(ids(present(lineage(rows, ['c'])).rivals)).toEqual(['e', 'f']);
	});

	test('cannot be found for a claim that is not there', () => {
		expect(lineage(rows, ['z'])).toBeNull();
	});
});
