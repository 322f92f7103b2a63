import { shortNames } from '#atlas/instruments/shortNames.ts';
import { shortStateNames } from '#atlas/instruments/stateNames.ts';
import { isRanked, typesByStrength } from '#atlas/instruments/strength.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import type { LegendEntry, Shade } from '#src/map/mapModel.ts';
import type { InstrumentSign } from './signs.ts';
import { nameOf, type TreatyMapView } from './view.ts';

/** A sign of the map with its meaning and how many jurisdictions carry it. */
export interface SignLegendEntry extends Pick<InstrumentSign, 'kind' | 'state'> {
	readonly label: string;
	readonly count: number;
}

const pending = ['signed', 'not_known', 'suspended', 'terminated'] as const;

/** The classes of the map that occur, with the partners in each. */
export function legend({ filter, filled }: TreatyMapView): readonly LegendEntry[] {
	const inForce: readonly { readonly shade: Shade; readonly label: string }[] =
		filter === 'all'
			? typesByStrength.map((type, rank) => ({
					shade: type,
					// A weaker one is counted only where no stronger one is in force.
					label: `${upperFirst(shortNames[type])}${rank === 0 ? '' : ' only'}`
				}))
			: [{ shade: isRanked(filter) ? filter : 'in_force', label: 'In force' }];
	const others = pending.map((shade) => ({ shade, label: upperFirst(shortStateNames[shade]) }));
	return [...inForce, ...others]
		.map((entry) => ({ ...entry, count: filled.get(entry.shade) ?? 0 }))
		.filter(({ count }) => count > 0);
}

/** The signs of the map, each type, party and state once. */
export function signLegend(
	signs: readonly InstrumentSign[],
	{ data }: TreatyMapView
): readonly SignLegendEntry[] {
	const alike = Map.groupBy(signs, ({ type, party, state }) => `${type} ${party} ${state}`);
	return [...alike.values()].flatMap((same) => {
		const [first] = same;
		if (!first) return [];
		const { kind, type, party, state } = first;
		const whose = party === data.home ? '' : `${nameOf(data, party)}: `;
		const label = upperFirst(`${whose}${shortNames[type]}, ${shortStateNames[state]}`);
		return { kind, state, label, count: same.length };
	});
}
