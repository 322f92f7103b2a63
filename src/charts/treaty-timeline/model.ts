import { sourcesByUse } from '#atlas/sources.ts';
import type { ChartTexts } from '#src/chart/modelChart.ts';
import type { TreatyTimelineData } from '#scripts/derive/charts/treaty-timeline.ts';
import { timeScale, type TimeScale } from '#src/plot/timeScale.ts';
import { panel, signedOf, type TimelinePanel } from './panel.ts';
import { table } from './table.ts';
import { fewInWords, notes, subtitle, summary, title } from './texts.ts';

/** Instruments signed and in force through time, a panel for each type. */
export interface TreatyTimelineModel extends ChartTexts {
	/** Types of the home jurisdiction's own instruments. */
	readonly panels: readonly TimelinePanel[];
	/** Instruments of other parties, which are their own and never counted with those. */
	readonly apart: readonly TimelinePanel[];
	/** Types with too few instruments to draw, a sentence each. */
	readonly few: readonly string[];
}

/** Fewer instruments than this are told in words. */
const fewest = 3;

/** The share of the width before the day of the data; the rest shows that day, on which much is first known. */
const past = 0.97;

/** The same scale with room behind its last day. */
function narrowed(scale: TimeScale): TimeScale {
	return {
		share: (date) => scale.share(date) * past,
		span: (date) => {
			const [from, to] = scale.span(date);
			return [from * past, to * past];
		},
		years: (every) => scale.years(every).map(({ share, text }) => ({ share: share * past, text }))
	};
}

/** Lays out the counts. Pure; the chart has no options. */
export function model(data: TreatyTimelineData): TreatyTimelineModel {
	const types = data.types.filter(({ steps }) => steps.length > 0);
	const sizeOf = (each: (typeof types)[number]) => Math.max(...each.steps.map(signedOf));
	const firstDay = types.map(({ steps }) => steps[0]?.day ?? data.dataDate).reduce((a, b) => (a < b ? a : b));
	const scale = narrowed(timeScale(`${firstDay.slice(0, 4)}-01-01`, data.dataDate));
	// Extradition decides who can be handed over: it comes first, whatever the numbers.
	const drawn = types
		.filter((each) => sizeOf(each) >= fewest)
		.sort(
			(a, b) => Number(b.type === 'extradition') - Number(a.type === 'extradition') || sizeOf(b) - sizeOf(a)
		);
	const panels = (some: typeof drawn) => some.map((each) => panel(each, data, scale));
	return {
		title: title(data),
		subtitle: subtitle(data, firstDay),
		summary: summary(data),
		notes: notes(data),
		dataDate: data.dataDate,
		sourceIds: sourcesByUse(types.flatMap(({ years }) => years)),
		table: table(data),
		panels: panels(drawn.filter(({ otherParty }) => otherParty === null)),
		apart: panels(drawn.filter(({ otherParty }) => otherParty !== null)),
		few: types.filter((each) => sizeOf(each) < fewest).map(fewInWords)
	};
}
