import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/returns-by-year.ts';
import { present } from '#tests/fixtures/present.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { syntheticTotal } from '../annual/synthetic.ts';

const none = { fugitives_returned: null, persons_exactness: null };

describe('synthetic totals', () => {
	const rows = [
		syntheticTotal({ total_id: 'year' }),
		syntheticTotal({
			total_id: 'months',
			period_end: '2001-11-30',
			fugitives_returned: 90,
			persons_exactness: 'at_least',
			persons_note: 'Of them 10 from abroad',
			of_which_officials: 20,
			officials_exactness: 'about',
			officials_counted: 'suspects_of_abuse_of_office',
			note: 'Eleven months'
		}),
		syntheticTotal({ total_id: 'money-only', year: 2002, ...none }),
		syntheticTotal({ total_id: 'total', cumulative: true, fugitives_returned: 1000 }),
		syntheticTotal({ total_id: 'total-of-money', cumulative: true, ...none }),
		syntheticTotal({ total_id: 'hunt', scope: 'fox_hunt', fugitives_returned: 40 }),
		syntheticTotal({ total_id: 'no-persons', scope: 'zhejiang', ...none })
	];
	const { scopes } = present(derive({ annual_returns: rows }, descriptor));

	test('stand by who counts, most totals first; who gives no number of persons is left out', () => {
		expect(scopes.map(({ scope }) => scope)).toEqual(['sky_net', 'fox_hunt']);
		expect(scopes[1]?.label).toBe('Fox Hunt (police)');
	});

	test('keep single years, also those that leave the number open, apart from running totals', () => {
		expect(scopes[0]?.yearly.map(({ id, persons, exactness }) => [id, persons, exactness])).toEqual([
			['year', 100, 'exact'],
			['months', 90, 'at_least'],
			['money-only', null, null]
		]);
		expect(scopes[0]?.cumulative.map(({ id, persons }) => [id, persons])).toEqual([['total', 1000]]);
	});

	test('say whom they count apart, as the descriptor calls them, and keep each remark with its figure', () => {
		const [year, months] = scopes[0]?.yearly ?? [];
		expect(year?.officials).toBeNull();
		expect(months).toMatchObject({
			officials: { persons: 20, exactness: 'about', countedAs: 'Suspects of abuse of office', note: null },
			personsNote: 'Of them 10 from abroad',
			note: 'Eleven months'
		});
	});

	test('are nothing to show where no row counts persons', () => {
		expect(derive({ annual_returns: [] }, descriptor)).toBeNull();
		expect(derive({ annual_returns: [syntheticTotal(none)] }, descriptor)).toBeNull();
	});
});
