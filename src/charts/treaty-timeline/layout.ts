import { timeScale, type TimeScale } from '#src/plot/timeScale.ts';
import { panel, type TimelinePanel } from './panel.ts';
import { sizeOf, type TreatyTimelineView } from './view.ts';
import { fewText, moreHeading } from './words.ts';

/** Instruments signed and in force through time, a panel for each type. */
export interface TreatyTimelineLayout {
	readonly main: readonly TimelinePanel[];
	/** What stands below, folded where space is dear; null where there is nothing more. */
	readonly more: {
		readonly heading: string;
		readonly panels: readonly TimelinePanel[];
		/** Types with too few instruments to draw, a sentence each. */
		readonly few: readonly string[];
	} | null;
}

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

/** Lays out the counts; an instrument is as high in one panel as in another. */
export function layout(view: TreatyTimelineView): TreatyTimelineLayout {
	const { main, smaller, few, apart, firstDay, dataDate } = view;
	const scale = narrowed(timeScale(firstDay, dataDate));
	const panels = (types: typeof main) => types.map((each) => panel(each, scale));
	const more = [...smaller, ...apart];
	return {
		main: panels(main),
		more:
			more.length + few.length === 0
				? null
				: {
						heading: moreHeading(more.length + few.length),
						panels: panels(more),
						few: few.map((each) => fewText(each, sizeOf(each)))
					}
	};
}
