import type { MilestoneEvent } from '#scripts/derive/charts/milestones.ts';
import { fitInLine, type LineLabel } from '#src/plot/fitInLine.ts';
import { radius, textSize } from './drawing.ts';
import type { MilestonesView } from './view.ts';
import { dotText } from './words.ts';

/** What stands above a dot that is not the first of its lane, in the line of the lane's head, where there is room for it. */
export interface OtherLabel {
	readonly id: string;
	readonly text: string;
	readonly share: number;
	readonly anchor: 'start' | 'end';
	/** Pixels from the dot's middle to the text's end that hangs there. */
	readonly dx: number;
	/** Width of the picture from which on it has room. */
	readonly from: number;
}

/** Below this width of the picture the first of each lane is enough, pixels. */
const narrowest = 560;
/** No more of a lane's dots, the latest, ask for room. */
const most = 24;

/**
 * Labels for as many more dots of a lane as have room beside its head: the latest before all others, then by date.
 * @param chosen the events of the lane that are chosen, earliest first
 */
export function otherLabels(
	head: string,
	chosen: readonly MilestoneEvent[],
	dots: readonly { readonly id: string; readonly share: number }[],
	{ placesOf }: Pick<MilestonesView, 'placesOf'>
): readonly OtherLabel[] {
	const taken: LineLabel = {
		id: 'head',
		text: head,
		share: 0,
		anchor: 'start',
		priority: 3,
		weight: 600
	};
	const others = chosen
		.slice(1)
		.slice(-most)
		.flatMap((event, index, { length }) => {
			const share = dots.find(({ id }) => id === event.id)?.share;
			if (share === undefined) return [];
			const isRight = share > 0.5;
			return {
				id: event.id,
				text: dotText(event, placesOf(event)),
				share,
				anchor: isRight ? ('end' as const) : ('start' as const),
				dx: isRight ? radius : -radius,
				priority: index === length - 1 ? 2 : 1,
				fontSize: textSize
			};
		});
	const from = fitInLine([taken, ...others], radius);
	return others.flatMap(({ id, text, share, anchor, dx }, index) => {
		const width = from[index + 1] ?? null;
		return width === null ? [] : { id, text, share, anchor, dx, from: Math.max(width, narrowest) };
	});
}
