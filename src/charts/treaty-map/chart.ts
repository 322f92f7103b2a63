import type { options } from '#scripts/derive/charts/treaty-map.ts';
import { defineChart } from '#src/chart/modelChart.ts';
import type { InstrumentType } from '#atlas/instruments/instrument.ts';
import { strength } from '#atlas/instruments/strength.ts';
import type { OptionSchema } from '#src/state/options.ts';
import { model, type TreatyMapModel } from './model.ts';
import TreatyKey from './TreatyKey.svelte';
import TreatyMap from './TreatyMap.svelte';
import { nameOf, partyOf, type TreatyMapContent } from './view.ts';
import { firstYear } from './years.ts';

/** The types that have an instrument, strongest first, each with what the descriptor calls it. */
function typeOptions(data: TreatyMapContent): readonly { readonly value: string; readonly label: string }[] {
	return (Object.entries(data.types) as [InstrumentType, string][])
		.toSorted(([a], [b]) => strength(b) - strength(a))
		.map(([value, label]) => {
			const party = partyOf(data, value);
			return { value, label: party === data.home ? label : `${label} (${nameOf(data, party)})` };
		});
}

export default defineChart<TreatyMapContent, TreatyMapModel>({
	id: 'treaty-map',
	name: 'Map of instruments',
	description:
		'The world by the strongest treaty or agreement in force, year by year and by type of instrument.',
	layer: { id: 'treaties', label: 'Treaties', map: ({ map }) => map, Key: TreatyKey },
	question: 'law',
	options: (data): Readonly<Record<(typeof options)[number], OptionSchema>> => {
		const last = Number(data.dataDate.slice(0, 4));
		return {
			instrument: {
				kind: 'one_of',
				label: 'Instrument',
				values: [{ value: 'all', label: 'All: strongest in force' }, ...typeOptions(data)],
				initial: 'all'
			},
			time: { kind: 'year', label: 'Year', first: firstYear(data), last, initial: last, plays: true }
		};
	},
	model,
	Picture: TreatyMap
});
