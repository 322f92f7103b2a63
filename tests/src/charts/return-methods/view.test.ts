import { expect, test } from 'vitest';
import type { MethodGroup } from '#scripts/derive/charts/return-methods.ts';
import { partsOf } from '#src/charts/return-methods/parts.ts';
import { view } from '#src/charts/return-methods/view.ts';
import { synthetic } from './synthetic.ts';

const shown = view(synthetic);
const all = [shown.official, ...(shown.civil ? [shown.civil] : []), ...shown.others];

test('the official count with most ways comes first, a rights group’s reading of the same persons beside it', () => {
	expect(shown.official.group.ways).toHaveLength(5);
	expect(shown.civil?.group.claimedBy).toBe('A Group');
	expect(shown.others.map(({ group }) => group.label).sort()).toEqual([
		'Returned 2014 to June 2020',
		'The first 40 back of the hundred'
	]);
});

test('those at the border and those caught inside are one number, where both are exact', () => {
	expect(shown.official.atHome).toBe(486);
	const groups = synthetic.groups.map((group) => ({
		...group,
		ways: group.ways.map((way) => ({ ...way, exactness: 'about' as const }))
	}));
	expect(view({ ...synthetic, groups }).official.atHome).toBeNull();
});

test('every group is one whole, and each of its parts begins where the last ends', () => {
	for (const { parts } of all) {
		let end = 0;
		for (const { start, size } of parts) {
			expect(start).toBeCloseTo(end, 6);
			end = start + size;
		}
		expect(end).toBeCloseTo(100, 6);
	}
});

test('a death is no way of return, and what no source splits is a part of its own', () => {
	const hundred = all.find(({ group }) => group.label.startsWith('The first 40'));
	expect(hundred?.parts.map(({ kind, persons }) => [kind, persons])).toEqual([
		['returned', 25],
		['died', 2],
		['not_split', 13]
	]);
});

test('numbers and shares side by side leave a rest without a number', () => {
	const way = { exactness: 'exact', note: null, confidence: 'high', sourceIds: ['S'] } as const;
	const made: MethodGroup = {
		group: 'synthetic',
		label: 'Synthetic',
		size: 200,
		from: '2001-01-01',
		to: '2001-12-31',
		claimedBy: 'an office',
		claimantKind: 'official',
		ways: [
			{ ...way, method: 'extradition', label: 'Extradition', persons: 50, sharePercent: null },
			{ ...way, method: 'persuasion', label: 'Persuasion', persons: null, sharePercent: 40 }
		]
	};
	expect(partsOf(made).map(({ start, size, persons }) => [start, size, persons])).toEqual([
		[0, 25, 50],
		[25, 40, null],
		[65, 35, null]
	]);
});

test('without an official count there is no picture', () => {
	expect(() => view({ ...synthetic, groups: [] })).toThrow(/No official count/);
});
