import { defineChart } from '#src/chart/chart.ts';
import { layout } from './layout.ts';
import { table } from './table.ts';
import { texts } from './texts.ts';
import { thumbnail } from './thumbnail.ts';
import TreatyLegend from './TreatyLegend.svelte';
import TreatyMap from './TreatyMap.svelte';
import { options, view } from './view.ts';

export default defineChart({
	id: 'treaty-map',
	name: 'Map of instruments',
	description:
		'The world by the strongest treaty or agreement in force, year by year and by type of instrument.',
	question: 'law',
	options,
	view,
	texts,
	table,
	layout,
	thumbnail,
	Picture: TreatyMap,
	land: 'filled',
	layer: { id: 'treaties', label: 'Treaties', map: ({ map }) => map, Legend: TreatyLegend }
});
