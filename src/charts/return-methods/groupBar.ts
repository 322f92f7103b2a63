import type { MethodGroup, Way } from '#scripts/derive/charts/return-methods.ts';
import { spanText } from '#atlas/dates/spanText.ts';
import { withExactness } from '#atlas/words/exactness.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { formatShare } from './formatShare.ts';

/** A part of a group, drawn at its place in the whole. */
export interface Segment {
	readonly key: string;
	readonly label: string;
	/** Number and share as known: "500", "about 64%". */
	readonly persons: string;
	readonly share: string;
	/** Where it begins, and how wide it is, in percent of the whole. */
	readonly start: number;
	readonly width: number;
	/** A way back; a death, which is none; or what is not split by way. */
	readonly kind: 'returned' | 'died' | 'not_split';
	readonly note: string | null;
}

/** One group as one claimant splits it: a whole of its own. */
export interface GroupBar {
	readonly key: string;
	readonly label: string;
	readonly period: string;
	readonly size: string;
	readonly claimedBy: string;
	readonly segments: readonly Segment[];
}

const hundredth = (value: number) => Math.round(value * 100) / 100;

/** Percent of the group that came back in this way; null where neither number nor share is known. */
function percentOf({ persons, sharePercent }: Way, size: number): number | null {
	return persons === null ? sharePercent : (persons / size) * 100;
}

/** Lays a group's ways out one after the other, and what is left of the group as a part that nobody split. */
export function groupBar({ group, label, size, from, to, claimedBy, ways }: MethodGroup): GroupBar {
	let start = 0;
	const segments: Segment[] = ways.flatMap((way) => {
		const width = percentOf(way, size);
		if (width === null) return [];
		const segment: Segment = {
			key: way.method,
			label: way.label,
			persons: way.persons === null ? '' : withExactness(formatCount(way.persons), way.exactness),
			share:
				way.persons === null
					? withExactness(`${way.sharePercent}%`, way.exactness)
					: formatShare(way.persons, size),
			start: hundredth(start),
			width: hundredth(width),
			kind: way.method === 'died' ? 'died' : 'returned',
			note: way.note
		};
		start += width;
		return [segment];
	});
	const rest = 100 - start;
	// A number of persons is known for the rest only where all ways are numbers.
	const isCounted = ways.every(({ persons }) => persons !== null);
	const left = ways.reduce((sum, { persons }) => sum - (persons ?? 0), size);
	if (rest > 0.01)
		segments.push({
			key: 'not_split',
			label: 'Not split by way',
			persons: isCounted ? formatCount(left) : '',
			share: formatShare(rest, 100),
			start: hundredth(start),
			width: hundredth(rest),
			kind: 'not_split',
			note: null
		});
	return {
		key: `${group}-${claimedBy}`,
		label,
		period: spanText({ from, to }),
		size: formatCount(size),
		claimedBy,
		segments
	};
}
