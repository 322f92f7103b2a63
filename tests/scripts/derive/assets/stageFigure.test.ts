import { expect, test } from 'vitest';
import { stageFigure } from '#scripts/derive/assets/stageFigure.ts';
import { recovery } from './synthetic.ts';

const returned = { stage: 'returned' } as const;

test('tranches add up, currencies stay apart, and what is not known is counted', () => {
	const figure = stageFigure([
		recovery({ id: 'a', ...returned, dollars: 2e6, exactness: 'about' }),
		recovery({ id: 'b', ...returned, dollars: 3e6 }),
		recovery({ id: 'c', ...returned, dollars: null, amount: 7, currency: 'EUR' }),
		recovery({ id: 'd', ...returned, dollars: null, amount: null, currency: null })
	]);
	expect(figure).toMatchObject({ kind: 'sum', dollars: 5e6, exactness: 'about', unknown: 1 });
	expect(figure?.tranches.map(({ id }) => id)).toEqual(['a', 'b']);
	expect(figure?.own).toEqual([{ currency: 'EUR', amount: 7, exactness: 'exact', rows: 1 }]);
});

test('a total stands in place of its parts where it is more, and gives way where they add up to more', () => {
	const part = recovery({ id: 'part', ...returned, dollars: 2e6 });
	const later = recovery({ id: 'later', ...returned, dollars: 9e6 });
	const total = recovery({ id: 'total', ...returned, dollars: 6e6, isTotal: true });
	expect(stageFigure([part, total])).toMatchObject({ kind: 'total', dollars: 6e6, counted: ['total'] });
	expect(stageFigure([part, later, total])).toMatchObject({
		kind: 'sum',
		dollars: 11e6,
		counted: ['part', 'later']
	});
});

test('what may overlap stands alone only where nothing else is known', () => {
	const overlap = recovery({ id: 'overlap', ...returned, dollars: 8e6, mayOverlap: true });
	expect(stageFigure([overlap])).toMatchObject({ kind: 'overlap', dollars: 8e6 });
	expect(stageFigure([overlap, recovery({ id: 'sure', ...returned })])).toMatchObject({
		kind: 'sum',
		dollars: 1e6
	});
	expect(stageFigure([])).toBeNull();
});

test('freezes in several places stand side by side: one order may reach money that lies in another', () => {
	const figure = stageFigure([
		recovery({ id: 'order', holding: 'USA', dollars: 458e6 }),
		recovery({ id: 'accounts', holding: 'FRA', dollars: 150e6 }),
		recovery({ id: 'deposit', holding: 'IRL', dollars: null, amount: 5.5e6, currency: 'EUR' })
	]);
	expect(figure).toMatchObject({ kind: 'places', dollars: 458e6 });
	expect(figure?.tranches.map(({ id, dollars }) => [id, dollars])).toEqual([
		['USA', 458e6],
		['FRA', 150e6]
	]);
	expect(figure?.own).toEqual([{ currency: 'EUR', amount: 5.5e6, exactness: 'exact', rows: 1 }]);
});
