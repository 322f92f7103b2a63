import type { Ending } from '#atlas/persons/ending.ts';
import type { RedNoticeChartData } from '#src/charts/red-notice-100/view.ts';
import { endingLabels } from '#scripts/derive/persons/endingLabels.ts';
import { person } from '#scripts/derive/persons/person.ts';
import { descriptor, row } from '#tests/fixtures/row.ts';

/** A synthetic person. */
const someone = (id: string, ending: Ending) => ({
	...person(
		row('cases', { case_id: id, name: `Synthetic ${id}`, standing: 'accused', source_ids: [`S-${id}`] }),
		descriptor
	),
	checked: null,
	ending
});
/** A synthetic list of ten: six named, two of them back and one caught; officially five, then six. */
export const synthetic: RedNoticeChartData = {
	dataDate: '2020-01-01',
	homeName: 'Homeland',
	endingLabels: endingLabels(descriptor),
	size: 10,
	published: '2015-04-22',
	places: [
		{ iso3: 'AAA', name: 'Atlantis', persons: 4, reach: 'not_in_force', sourceIds: ['S-p'] },
		{ iso3: 'BBB', name: 'Borduria', persons: 3, reach: 'in_force', sourceIds: ['S-p'] }
	],
	countries: { AAA: 'Atlantis', BBB: 'Borduria' },
	world: {
		width: 960,
		height: 445,
		places: {
			AAA: { x: 800, y: 100, marker: false, area: 1000 },
			BBB: { x: 100, y: 300, marker: false, area: 1000 }
		}
	},
	persons: [
		someone('a', 'deportation'),
		someone('b', 'deportation'),
		someone('c', 'captured_at_home'),
		someone('d', 'protected_abroad'),
		{
			...someone('e', 'allegations_not_established'),
			lastReported: '2018',
			standing: { label: 'Allegations not established', caveat: 'Perhaps' }
		},
		someone('f', 'not_known')
	],
	counts: [
		{
			id: 'c-1',
			asOf: '2016-01-01',
			persons: 5,
			exactness: 'about',
			note: 'A remark',
			sourceIds: ['S-c'],
			confidence: 'high'
		},
		{
			id: 'c-2',
			asOf: '2016-01-02',
			persons: 6,
			exactness: 'exact',
			note: null,
			sourceIds: ['S-c'],
			confidence: 'high'
		}
	],
	diedAmongCounted: null,
	caughtAmongCounted: null
};
