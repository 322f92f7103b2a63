import type { Ending } from '#atlas/persons/ending.ts';
import type { RedNoticeData } from '#scripts/derive/charts/red-notice-100.ts';
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
export const synthetic: RedNoticeData = {
	dataDate: '2020-01-01',
	homeName: 'Homeland',
	endingLabels: endingLabels(descriptor),
	size: 10,
	published: '2015-04-22',
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
