import type { TimelineType, TreatyTimelineData } from '#scripts/derive/charts/treaty-timeline.ts';
import { sourcesByUse } from '#atlas/sources.ts';
import type { ChartView } from '#src/chart/chart.ts';
import { signedOf } from './bands.ts';

/** The counts of instruments, sorted by what is drawn of them. */
export interface TreatyTimelineView extends ChartView {
	readonly data: TreatyTimelineData;
	/** All types with an instrument that is known to be signed. */
	readonly types: readonly TimelineType[];
	/** The type that the title speaks of: extradition, else the largest of the home jurisdiction's own. */
	readonly leading: TimelineType | undefined;
	/** The home jurisdiction's types with most instruments, the leading one first. */
	readonly main: readonly TimelineType[];
	/** Its other types that can be drawn. */
	readonly smaller: readonly TimelineType[];
	/** Its types with too few instruments to draw. */
	readonly few: readonly TimelineType[];
	/** Types of other parties, which are their own and never counted with those. */
	readonly apart: readonly TimelineType[];
	/** First day of the picture, `YYYY-MM-DD`. */
	readonly firstDay: string;
}

/** Fewer instruments than this are told in words. */
const fewest = 3;
/** A type with less than this share of the largest is one of the smaller. */
const mainShare = 0.5;

/** How many of a type were ever signed. */
export const sizeOf = ({ steps }: TimelineType) => Math.max(0, ...steps.map(signedOf));

/** Sorts the types. */
export function view(data: TreatyTimelineData): TreatyTimelineView {
	const types = data.types.filter(({ steps }) => steps.length > 0);
	const isLeading = ({ type }: TimelineType) => type === 'extradition';
	// Extradition decides who can be handed over: it comes first, whatever the numbers.
	const own = types
		.filter(({ otherParty }) => otherParty === null)
		.toSorted((a, b) => Number(isLeading(b)) - Number(isLeading(a)) || sizeOf(b) - sizeOf(a));
	const drawn = own.filter((each) => sizeOf(each) >= fewest);
	const most = Math.max(0, ...drawn.map(sizeOf));
	const isMain = (each: TimelineType) => isLeading(each) || sizeOf(each) >= most * mainShare;
	const days = types.map(({ steps }) => steps[0]?.day ?? data.dataDate).toSorted();
	return {
		data,
		dataDate: data.dataDate,
		sourceIds: sourcesByUse(types.flatMap(({ years }) => years)),
		types,
		leading: own[0],
		main: drawn.filter(isMain),
		smaller: drawn.filter((each) => !isMain(each)),
		few: own.filter((each) => sizeOf(each) < fewest),
		apart: types.filter(({ otherParty }) => otherParty !== null),
		firstDay: `${(days[0] ?? data.dataDate).slice(0, 4)}-01-01`
	};
}
