import type { LegendEntry, Shade } from '#src/map/mapModel.ts';
import { stateNames } from '#atlas/instruments/stateNames.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import { isRanked, typesByStrength } from '#atlas/instruments/strength.ts';
import type { InstrumentGlyph } from './glyphs.ts';
import { nameOf, type View } from './view.ts';

/** A sign of the map with its meaning and how many jurisdictions carry it. */
export interface GlyphLegendEntry extends Pick<InstrumentGlyph, 'kind' | 'state'> {
	readonly label: string;
	readonly count: number;
}

/** Classes of partners with no instrument in force, and whether they stand in the legend where nobody is in them. */
const pending = [
	{ shade: 'signed', always: true },
	{ shade: 'not_known', always: true },
	{ shade: 'suspended', always: false },
	{ shade: 'terminated', always: false }
] as const;

/** The classes of the map with the partners in each; those that can be missing only where they occur. */
export function legend(
	shades: Readonly<Record<string, Shade>>,
	{ data, filter }: View
): readonly LegendEntry[] {
	const counts = new Map<Shade, number>();
	for (const shade of Object.values(shades)) counts.set(shade, (counts.get(shade) ?? 0) + 1);
	const types = filter === 'all' ? typesByStrength.filter((type) => data.types[type]) : [];
	const inForce: readonly { readonly shade: Shade; readonly label: string }[] =
		filter === 'all'
			? types.map((type, rank) => ({
					shade: type,
					// A weaker one is counted only where no stronger one is in force.
					label: `${data.types[type]} in force${rank === 0 ? '' : ', none stronger'}`
				}))
			: [{ shade: isRanked(filter) ? filter : 'in_force', label: 'In force' }];
	// Under `all` a partner is in the class of its strongest instrument in force: a treaty signed with one that has another
	// in force is not counted here, so that this number is smaller than that of the treaties signed.
	const none = filter === 'all' ? ' (no other in force)' : '';
	const others = pending
		.filter(({ shade, always }) => always || counts.has(shade))
		.map(({ shade }) => ({ shade, label: `${upperFirst(stateNames[shade])}${none}` }));
	return [...inForce, ...others].map((entry) => ({ ...entry, count: counts.get(entry.shade) ?? 0 }));
}

/** The signs of the map, each type, party and state once. */
export function glyphLegend(glyphs: readonly InstrumentGlyph[], { data }: View): readonly GlyphLegendEntry[] {
	const alike = Map.groupBy(glyphs, ({ type, party, state }) => `${type} ${party} ${state}`);
	return [...alike.values()].flatMap((same) => {
		const [first] = same;
		if (!first) return [];
		const { kind, type, party, state } = first;
		const whose = party === data.home ? '' : ` (${nameOf(data, party)})`;
		const label = `${data.types[type] ?? type}${whose}, ${stateNames[state]}`;
		return { kind, state, label, count: same.length };
	});
}
