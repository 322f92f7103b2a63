import type { CountSide } from '#scripts/derive/flows/count.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import { flowMaps, type FlowMaps } from './flowMaps.ts';
import type { FlowsView } from './view.ts';
import { howPlaced, jurisdictions, notPlaced } from './words.ts';

/** One direction of the picture in words, in its colour. */
export interface DirectionLine {
	readonly direction: 'out' | 'back';
	/** What it shows, as of when. */
	readonly text: string;
}

export interface FlowsLayout extends FlowMaps {
	/** What is counted, for who cannot see the map. */
	readonly label: string;
	readonly directions: readonly DirectionLine[];
	/** How many of each direction no source places; null where all are placed or no total is known. */
	readonly missing: string | null;
}

function missingText(sides: readonly CountSide[]): string | null {
	const parts = sides.flatMap((side) => {
		const missing = notPlaced(side);
		if (!missing) return [];
		const who = sides.length === 1 ? '' : side.direction === 'out' ? ' who fled' : ' who returned';
		return [`${formatCount(missing)} of the ${formatCount(side.size ?? 0)}${who}`];
	});
	return parts.length === 0 ? null : `Place not known: ${listInSentence(parts)}`;
}

/** Everything that the map of flights and returns shows. */
export function layout({ data, count, leaders, homeName }: FlowsView): FlowsLayout {
	return {
		label: `${count.label}: people by place.`,
		...flowMaps(count, leaders, { iso3: data.home, name: homeName }, data.world),
		directions: count.sides.map((side) => {
			const empty = jurisdictions(side).length === 0 ? ' (no place to draw)' : '';
			return { direction: side.direction, text: `${upperFirst(howPlaced(side))}${empty}` };
		}),
		missing: missingText(count.sides)
	};
}
