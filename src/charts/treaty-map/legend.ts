import type { GlyphMark, LegendEntry, Shade } from '#src/components/map/mapModel.ts';
import { typesByStrength } from '#atlas/instruments/strength.ts';
import { isRanked } from '#atlas/instruments/strength.ts';
import type { View } from './view.ts';

/** A sign of the map with its meaning and how many jurisdictions carry it. */
export interface GlyphLegendEntry extends Pick<GlyphMark, 'kind' | 'state'> {
	readonly label: string;
	readonly count: number;
}

const pending: readonly { readonly shade: Shade; readonly label: string; readonly always: boolean }[] = [
	{ shade: 'signed', label: 'Signed, not in force', always: true },
	{ shade: 'not_known', label: 'Date of effect or present state not known', always: true },
	{ shade: 'suspended', label: 'Suspended', always: false },
	{ shade: 'terminated', label: 'Terminated', always: false }
];

/** The classes of the map with the jurisdictions in each; those that can be missing only where they occur. */
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
	return [...inForce, ...pending.filter(({ shade, always }) => always || counts.has(shade))].map(
		({ shade, label }) => ({ shade, label, count: counts.get(shade) ?? 0 })
	);
}

const stateLabels: Readonly<Record<GlyphMark['state'], string>> = {
	in_force: 'in force',
	signed: 'signed, not in force',
	not_known: 'state not known',
	suspended: 'suspended'
};

/** The signs of the map, each kind and state once. */
export function glyphLegend(glyphs: readonly GlyphMark[], { data }: View): readonly GlyphLegendEntry[] {
	return [...Map.groupBy(glyphs, ({ kind, state }) => `${kind} ${state}`).values()].flatMap((same) => {
		const [first] = same;
		if (!first) return [];
		const { kind, state } = first;
		return { kind, state, label: `${data.types[kind] ?? kind}, ${stateLabels[state]}`, count: same.length };
	});
}
