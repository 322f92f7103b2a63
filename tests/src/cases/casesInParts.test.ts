import { describe, expect, it } from 'vitest';
import type { CasesPage } from '#scripts/derive/pages/cases.ts';
import { isWhole, wholeQuery } from '#src/cases/caseQuery.ts';
import { casesInParts } from '#src/cases/casesInParts.ts';
import { casesPerPage } from '#src/cases/selectCases.ts';
import { bare, words } from './synthetic.ts';

const source = { publisher: 'P', kind: 'press' as const, part: 1 };
const name = (index: number) => `Person ${String(index).padStart(3, '0')}`;
const whole: CasesPage = {
	...words,
	dataDate: '2026-01-01',
	home: 'Home',
	// One more than fills two pages, in no order.
	entries: Array.from({ length: 2 * casesPerPage + 1 }, (_, index) => ({
		...bare,
		id: `case-${index}`,
		name: name(index),
		fledTo: index === 0 ? ['CAN'] : null,
		returnedFrom: index === 2 * casesPerPage ? 'USA' : null,
		sourceIds: [index === 0 ? 'S-1' : 'S-2']
	})).toReversed(),
	sources: { 'S-1': source, 'S-2': source }
};

describe('all cases in pages', () => {
	const parts = casesInParts(whole);

	it('hold each case once, by name', () => {
		expect(parts.map(({ number, pages }) => [number, pages])).toEqual([
			[1, 3],
			[2, 3],
			[3, 3]
		]);
		expect(parts.flatMap(({ page }) => page.entries.map((entry) => entry.name))).toEqual(
			whole.entries.map((entry) => entry.name).toSorted()
		);
	});

	it('say how many there are in all, and count all in their facets', () => {
		for (const { total, counts } of parts) {
			expect(total).toBe(2 * casesPerPage + 1);
			expect(counts.standing.all).toBe(total);
		}
	});

	it('hold only the places and sources that their cases name', () => {
		expect(parts.map(({ page }) => Object.keys(page.places))).toEqual([['CAN'], [], ['USA']]);
		expect(parts.map(({ page }) => Object.keys(page.sources))).toEqual([['S-1', 'S-2'], ['S-2'], ['S-2']]);
	});

	it('are one without a case', () => {
		expect(casesInParts({ ...whole, entries: [] })).toMatchObject([{ number: 1, pages: 1, total: 0 }]);
	});
});

it('a query asks for what the server drew until anything of it changes', () => {
	expect(isWhole({ ...wholeQuery, search: ' ' })).toBe(true);
	expect(isWhole({ ...wholeQuery, page: 2 })).toBe(false);
	expect(isWhole({ ...wholeQuery, search: 'a' })).toBe(false);
	expect(isWhole({ ...wholeQuery, sort: 'left' })).toBe(false);
	expect(isWhole({ ...wholeQuery, chosen: { ...wholeQuery.chosen, list: 'other' } })).toBe(false);
});
