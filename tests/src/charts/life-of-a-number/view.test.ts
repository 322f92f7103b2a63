import { describe, expect, test } from 'vitest';
import { view } from '#src/charts/life-of-a-number/view.ts';
import { claim } from '#tests/fixtures/estimates.ts';
import { data } from './printings.ts';

const shown = view(data);
const years = shown.line.map(({ published }) => published.slice(0, 4));

describe('the line of printings', () => {
	test('is by date, what was printed at once in one statement, the denial among them', () => {
		expect(years).toEqual(['1990', '1994', '1997', '2000', '2000', '2002']);
		expect(shown.line.map(({ figures }) => figures.length)).toEqual([2, 2, 1, 1, 0, 2]);
	});

	test('tells of each statement what changed most', () => {
		const deeds = shown.line.map(({ deed }) => deed.claim.relation);
		expect(deeds).toEqual(['origin', 'transforms', 'restates', 'misattributes', 'denies', 'restates']);
	});

	test('knows which statement is denied, and whose words come back past another', () => {
		expect(shown.line.map(({ denies }) => denies)).toEqual([null, null, null, null, 1, null]);
		expect(shown.line.map(({ wordsOf }) => wordsOf)).toEqual([null, null, null, '1994', null, null]);
	});

	test('turned once: 5 billion yuan at 4 a dollar became 50 billion dollars, ten times the number and forty times the value', () => {
		expect(shown.turns).toMatchObject([{ factor: 10, valueFactor: 40, rateYear: 1990 }]);
		expect(shown.sourceIds).toContain('S-rate');
	});

	test('knows no value without a rate', () => {
		const line = data.line.map((each) => (each.unit === 'CNY' ? { ...each, dollars: null } : each));
		expect(view({ ...data, line }).turns).toMatchObject([{ factor: 10, valueFactor: null }]);
	});

	test('has beside it the highest rival that goes beyond it, and none that does not', () => {
		expect(shown.higher.map(({ id }) => id)).toEqual(['rival']);
		const rivals = [claim({ id: 'lower', low: 500, high: 500 })].map((each) => ({ ...each, dollars: null }));
		expect(view({ ...data, rivals }).higher).toEqual([]);
	});

	test('cannot be told without a figure', () => {
		expect(() => view({ ...data, claimIds: ['z'] })).toThrow('no figure');
	});
});
