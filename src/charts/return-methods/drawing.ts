import { wrapText } from '#src/plot/wrapText.ts';
import { labelsInColumn } from '#src/plot/labelsInColumn.ts';
import type { Part } from './parts.ts';
import type { SplitGroup } from './view.ts';
import { headOf, partLabel, partNumber, sizeText } from './words.ts';

/** Room for one upright bar with its labels, pixels. */
export interface Room {
	readonly x: number;
	readonly barWidth: number;
	/** From the bar to its labels. */
	readonly gap: number;
	readonly labelWidth: number;
}

/** A text of some lines; its number comes first. */
export interface DrawnLabel {
	readonly key: string;
	readonly x: number;
	/** Middle of all its lines, pixels from the top. */
	readonly y: number;
	readonly height: number;
	readonly number: string;
	/** The lines after the number; the number stands on the first. */
	readonly lines: readonly string[];
	/** Where its leader begins at the bar; null for the head of a piece. */
	readonly from: number | null;
}

export interface DrawnPart {
	readonly key: string;
	readonly kind: Part['kind'];
	readonly y: number;
	readonly height: number;
}

/** One group as an upright bar, labelled beside it. */
export interface DrawnBar {
	readonly key: 'official' | 'civil';
	readonly x: number;
	readonly width: number;
	/** Who counts, and how many; over the bar, the last line lowest. */
	readonly head: readonly string[];
	readonly size: string;
	readonly parts: readonly DrawnPart[];
	readonly labels: readonly DrawnLabel[];
	/** Where a piece of the bar begins: its rule, as wide as bar and labels. */
	readonly rules: readonly { readonly y: number; readonly x2: number }[];
}

/** A run of parts that is labelled together: "400 at the border or inside China". */
export interface Piece {
	readonly count: string;
	readonly text: string;
	readonly parts: readonly Part[];
}

const fontSize = 13;
export const lineHeight = 15;
/** Between two pieces of one bar. */
const betweenPieces = 12;
/** Thinnest part, so that one person in a thousand is still seen. */
const thinnest = 1;

function labelOf(number: string, text: string, { labelWidth }: Room) {
	const lines = wrapText(`${number} ${text}`, labelWidth, fontSize, 600);
	const [first = '', ...rest] = lines;
	return { number, lines: [first.slice(number.length).trim(), ...rest], height: lines.length * lineHeight };
}

/**
 * Lays a group out as an upright bar: its parts from the top, each labelled at its height; pieces apart, each with a head.
 * @param top where bars begin, and how tall the whole is, pixels
 */
export function drawBar(
	key: DrawnBar['key'],
	{ group, parts }: SplitGroup,
	pieces: readonly Piece[],
	room: Room,
	top: number,
	height: number
): DrawnBar {
	const x = room.x + room.barWidth + room.gap;
	const scale = (height - betweenPieces * Math.max(0, pieces.length - 1)) / 100;
	const runs: readonly Piece[] = pieces.length > 0 ? pieces : [{ count: '', text: '', parts }];
	const drawn = runs.map((piece, index) => {
		const shift = top + index * betweenPieces;
		const boxes = piece.parts.map((part) => ({
			key: part.key,
			kind: part.kind,
			y: shift + part.start * scale,
			height: Math.max(thinnest, part.size * scale)
		}));
		const start = boxes[0]?.y ?? top;
		const end = runs[index + 1]
			? start + piece.parts.reduce((sum, { size }) => sum + size * scale, 0)
			: top + height;
		const head = { key: `head-${index}`, x, y: start, from: null, ...labelOf(piece.count, piece.text, room) };
		const labels = piece.parts.map((part, at) => {
			const box = boxes[at];
			const middle = box ? box.y + box.height / 2 : start;
			return {
				key: part.key,
				x,
				y: middle,
				from: middle,
				...labelOf(partNumber(part), partLabel(part), room)
			};
		});
		return {
			boxes,
			labels: labelsInColumn(piece.count === '' ? labels : [head, ...labels], start, end),
			rule: { y: start, x2: x + room.labelWidth }
		};
	});
	return {
		key,
		x: room.x,
		width: room.barWidth,
		head: wrapText(headOf(group), room.barWidth + room.gap + room.labelWidth, fontSize, 600),
		size: sizeText(group),
		parts: drawn.flatMap(({ boxes }) => boxes),
		labels: drawn.flatMap(({ labels }) => labels),
		rules: pieces.length > 0 ? drawn.map(({ rule }) => rule) : []
	};
}
