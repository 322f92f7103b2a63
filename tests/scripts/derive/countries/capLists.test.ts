import { expect, it } from 'vitest';
import { capLists, mostOnPage } from '#scripts/derive/countries/capLists.ts';
import { collectFacts } from '#scripts/derive/countries/collectFacts.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { tablesOf } from '#tests/fixtures/tablesOf.ts';

it('a jurisdiction’s own page holds the beginning of each list and says how long each is', () => {
	const tables = tablesOf({
		countries: [{ iso3: 'CAN', name: 'Canada' }],
		cases: Array.from({ length: mostOnPage + 3 }, (_, index) => ({
			case_id: `case-${index}`,
			fled_to_iso3: ['CAN'],
			...(index < 2 ? { return_status: 'back' as const, returned_from_iso3: 'CAN' } : {})
		}))
	});
	const known = collectFacts(tables, descriptor).get('CAN');
	if (!known) throw new Error('No facts');
	const capped = capLists(known);
	expect(capped.persons).toHaveLength(mostOnPage + 2);
	expect(capped.totals).toMatchObject({ reported: mostOnPage + 3, back: 2, money: 0 });
});
