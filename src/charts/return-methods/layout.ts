import { formatCount } from '#atlas/words/formatCount.ts';
import { drawBar, lineHeight, type DrawnBar, type Piece, type Room } from './drawing.ts';
import type { Part } from './parts.ts';
import type { ReturnMethodsView } from './view.ts';
import * as words from './words.ts';

/** Both counts of one group as upright bars side by side, on one scale. */
export interface Drawing {
	readonly width: number;
	readonly height: number;
	/** Where the bars begin. */
	readonly top: number;
	readonly bars: readonly DrawnBar[];
}

export interface ReturnMethodsLayout {
	readonly narrow: Drawing;
	readonly wide: Drawing;
	/** What is read out. */
	readonly label: string;
	readonly othersHead: string;
	readonly others: readonly {
		readonly key: string;
		readonly head: string;
		readonly source: string;
		readonly line: string;
		readonly parts: readonly Part[];
	}[];
}

interface Form {
	readonly width: number;
	readonly barHeight: number;
	readonly rooms: readonly [Room, Room];
}

/** As wide as a phone, and what a desk has room for. */
const narrow: Form = {
	width: 300,
	barHeight: 300,
	rooms: [
		{ x: 0, barWidth: 32, gap: 12, labelWidth: 150 },
		{ x: 196, barWidth: 28, gap: 8, labelWidth: 68 }
	]
};
const wide: Form = {
	width: 640,
	barHeight: 360,
	rooms: [
		{ x: 0, barWidth: 88, gap: 20, labelWidth: 230 },
		{ x: 360, barWidth: 88, gap: 20, labelWidth: 172 }
	]
};

/** The official bar in two pieces, where a number is known for those at the border or inside the country. */
function piecesOf({ data, official: { atHome, parts, group } }: ReturnMethodsView): readonly Piece[] {
	if (atHome === null) return [];
	const others = parts.filter(({ kind }) => kind !== 'at_home');
	return [
		{ count: formatCount(group.size - atHome), text: words.otherwiseText, parts: others },
		{
			count: formatCount(atHome),
			text: words.atHomeText(data),
			parts: parts.filter(({ kind }) => kind === 'at_home')
		}
	].filter((piece) => piece.parts.length > 0);
}

function draw(view: ReturnMethodsView, { width, barHeight, rooms }: Form): Drawing {
	const { official, civil } = view;
	const place = (top: number) => [
		drawBar('official', official, piecesOf(view), rooms[0], top, barHeight),
		...(civil ? [drawBar('civil', civil, [], rooms[1], top, barHeight)] : [])
	];
	// As many lines as the taller head has, and one for its size.
	const top = (Math.max(...place(0).map(({ head }) => head.length)) + 1) * lineHeight + 8;
	return { width, height: top + barHeight + 2, top, bars: place(top) };
}

/** The official count and a rights group's side by side; all other counts in a line each. */
export function layout(view: ReturnMethodsView): ReturnMethodsLayout {
	const both = [view.official, ...(view.civil ? [view.civil] : [])];
	return {
		narrow: draw(view, narrow),
		wide: draw(view, wide),
		label: both
			.map(
				({ group, parts }) => `${words.headOf(group)}, ${words.sizeText(group)}: ${words.partsLine(parts)}`
			)
			.join('. '),
		othersHead: words.othersHead,
		others: view.others.map(({ group, parts }) => ({
			key: `${group.group}-${group.claimedBy}`,
			head: words.groupHead(group),
			source: words.groupSource(group),
			line: words.partsLine(parts),
			parts
		}))
	};
}
