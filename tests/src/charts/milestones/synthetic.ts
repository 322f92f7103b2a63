import type { MilestoneEvent, MilestonesData } from '#scripts/derive/charts/milestones.ts';
import { view } from '#src/charts/milestones/view.ts';

const event = (
	id: string,
	date: string,
	kind: 'law' | 'operation' | 'court_ruling',
	differs: Partial<MilestoneEvent> = {}
): MilestoneEvent => ({
	id,
	date,
	dateKind: 'event',
	title: `Title of ${id}`,
	summary: 'Synthetic.',
	kind,
	places: ['XXH'],
	persons: [],
	sourceIds: ['S-1', `S-${id}`],
	confidence: 'high',
	checked: null,
	...differs
});

/** Synthetic data: four events in three years; the ruling names a person. */
export const data: MilestonesData = {
	dataDate: '2009-06-30',
	home: 'XXH',
	kinds: [
		{ kind: 'law', label: 'Law' },
		{ kind: 'operation', label: 'Operation' },
		{ kind: 'court_ruling', label: 'Court ruling' }
	],
	names: { XXH: 'Homeland', XXA: 'Aland' },
	events: [
		event('law', '2000', 'law'),
		event('operation', '2004-07', 'operation'),
		event('later', '2004-09-01', 'law', { dateKind: 'announcement' }),
		event('ruling', '2006-03-02', 'court_ruling', {
			places: ['XXH', 'XXA'],
			confidence: 'low',
			persons: [{ name: 'Synthetic Person', nameZh: null, standing: { label: 'Accused', caveat: null } }]
		})
	]
};

export const viewOf = (kind = 'all', country = 'all') => view(data, { kind, country });
