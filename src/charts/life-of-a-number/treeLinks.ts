import { wrapText } from '#src/plot/wrapText.ts';
import type { Change } from './changesBetween.ts';
import { narrowestTree } from './narrowestTree.ts';
import type { Strand } from '#atlas/figures/estimates/strandOf.ts';
import type { Descent } from './statements.ts';
import type { Station } from './treeColumns.ts';

/** A piece of a link: a curve from its left to its right end, or a straight line. Across in shares, down in pixels. */
export interface LinkPiece {
	readonly from: readonly [share: number, y: number];
	readonly to: readonly [share: number, y: number];
}

/** What happened on a link, and where that stands. */
export interface LinkLabel {
	readonly share: number;
	/** Baseline of the line nearest to the link. */
	readonly y: number;
	/** Above the link and to its left, below it and to its right, or above it and centred. */
	readonly side: 'left' | 'right' | 'above';
	readonly text: string;
	readonly factor: string | null;
	/** What became what, a line each. */
	readonly turned: readonly string[];
}

/** A link from an earlier statement to a later one. */
export interface TreeLink {
	readonly key: string;
	readonly strand: Strand;
	readonly isDenial: boolean;
	readonly pieces: readonly LinkPiece[];
	readonly label: LinkLabel;
}

/** How far from the line of its lane each strand runs, pixels; a denial runs below both. */
export const offsets = { people: -5, money: 5, denial: 25 } as const;
/** How far above a lane runs what passes another statement by. */
const channel = 40;
/** Pixels from a link to its label, and to what the label must not touch. */
const clear = 18;
/** How far before its end such a link turns, in widths of a card, and how far one that leads down, past the text of its start. */
const turn = { up: 0.32, down: 0.2 };

/** What became what, for the links that say so in the picture: units beside the factor, what is counted beside people. */
function turned(
	changes: readonly Change[],
	isAlone: boolean,
	strand: Strand,
	room: number
): readonly string[] {
	const kinds = isAlone ? ['office'] : strand === 'money' ? ['unit'] : ['measure'];
	return changes.flatMap((change) =>
		change.kind !== 'factor' && kinds.includes(change.kind)
			? [change.before, `→ ${change.after}`].flatMap((text) => wrapText(text, room, 13))
			: []
	);
}

/**
 * Lays out the links between stations. `yOf` gives the line of a lane in pixels, `width` the picture's in widths of a card.
 */
export function treeLinks(
	stations: readonly Station[],
	yOf: (lane: number) => number,
	width: number
): readonly TreeLink[] {
	const byId = new Map(stations.map((station) => [station.statement.id, station]));
	return stations.flatMap((end) =>
		end.statement.descents.flatMap((descent, index): TreeLink[] => {
			const start = byId.get(descent.from);
			return start ? [link(start, end, descent, index)] : [];
		})
	);

	function link(start: Station, end: Station, descent: Descent, index: number): TreeLink {
		const isDenial = descent.relation === 'denies';
		const offset = isDenial ? offsets.denial : offsets[descent.strand];
		const at = (x: number, y: number) => [x / width, y] as const;
		const [startY, endY] = [yOf(start.lane) + offset, yOf(end.lane) + offset];
		const passed = stations.filter(({ lane, x }) => lane === end.lane && x > start.x && x < end.x);
		const common = { key: `${end.statement.id}-${index}`, strand: descent.strand, isDenial };
		const siblings = end.statement.descents.filter(({ from }) => from === descent.from);
		const factor = descent.changes.find(({ kind }) => kind === 'factor')?.text ?? null;
		const text = descent.label;
		const [first] = passed;
		if (first) {
			const y = Math.max(startY, endY) - channel;
			const [from, to] = [first.x, end.x - turn.up];
			return {
				...common,
				pieces: [
					{ from: at(start.x, startY), to: at(from, y) },
					{ from: at(from, y), to: at(to, y) },
					{ from: at(to, y), to: at(end.x, endY) }
				],
				label: { share: (from + to) / 2 / width, y: y - 8, side: 'above', text, factor, turned: [] }
			};
		}
		if (end.lane > start.lane) {
			const from = end.x - turn.down;
			const middle = (from + end.x) / 2;
			const beside = stations.filter(({ lane, x }) => lane < end.lane && x > middle).map(({ x }) => x);
			const room = (Math.min(width, ...beside) - middle) / width;
			return {
				...common,
				pieces: [
					{ from: at(start.x, startY), to: at(from, startY) },
					{ from: at(from, startY), to: at(end.x, endY) }
				],
				label: {
					share: middle / width,
					y: (startY + endY) / 2,
					side: 'right',
					text,
					factor,
					turned: turned(descent.changes, siblings.length === 1, descent.strand, room * narrowestTree - clear)
				}
			};
		}
		const pieces = [{ from: at(start.x, startY), to: at(end.x, endY) }];
		const share = (start.x + end.x) / 2 / width;
		const isFlat = start.lane === end.lane;
		const y = (startY + endY) / 2;
		const side = isFlat ? 'above' : siblings.length > 1 && descent.strand === 'money' ? 'right' : 'left';
		// To its left a label may reach to the picture's edge, to its right to the card that the link leads to.
		const reach = side === 'left' ? share : (end.x - start.x) / 2 / width;
		const room = reach * narrowestTree - clear;
		return {
			...common,
			pieces,
			label: {
				share,
				y: isFlat ? y - 8 : y,
				side,
				text,
				factor,
				turned: isFlat ? [] : turned(descent.changes, siblings.length === 1, descent.strand, room)
			}
		};
	}
}
