import { textWidth } from '#src/map/textWidth.ts';
import { fitInLine, labelGap, type LineLabel } from '#src/plot/fitInLine.ts';
import { fromBeside, narrowest } from './columns.ts';
import type { Scale } from './scale.ts';
import { signOf, type Sign } from './sign.ts';
import type { Figure } from './strips.ts';
import { yearText } from './words.ts';

/** A figure on its strip: its sign on the scale, its year beside it. */
export interface PlacedFigure {
	readonly id: string;
	readonly sign: Sign;
	/** Shares of the strip's width; equal but for a range. */
	readonly from: number;
	readonly to: number;
	/** Where sign and words begin on the smallest phone, pixels. */
	readonly left: number;
	/** Line of the strip, from 0. */
	readonly line: number;
	readonly year: string;
	/** Whether the words stand right of the sign or left of it. */
	readonly side: 'right' | 'left';
	/** Where it was printed, and the width of the container from which on it stands there, too; null where never. */
	readonly outlet: string;
	readonly outletFrom: number | null;
}

const fontSize = 12;
/** Pixels: half a sign, from its middle to its words, and what stays clear between neighbours. */
const sign = { half: 5, words: 8, clear: 5 } as const;

interface Span {
	readonly left: number;
	readonly right: number;
}

/** The first line in which a span is clear of all before it. */
function firstLine(span: Span, lines: readonly (readonly Span[])[]): number {
	const line = lines.findIndex((taken) =>
		taken.every((other) => span.left > other.right + sign.clear || other.left > span.right + sign.clear)
	);
	return line < 0 ? lines.length : line;
}

/** Where the outlets have room beside the years, for the figures of one line. */
function withOutlets(figures: readonly PlacedFigure[]): readonly PlacedFigure[] {
	const labels = figures.flatMap(({ id, side, from, to, year, outlet }): readonly LineLabel[] => {
		const isRight = side === 'right';
		const [share, anchor, way] = isRight ? ([to, 'start', 1] as const) : ([from, 'end', -1] as const);
		const afterYear = sign.words + textWidth(year, fontSize);
		return [
			// A sign takes about the room of two digits.
			{ id, text: `00${year}`, share, anchor, dx: -way * sign.half, fontSize, priority: 1 },
			{ id, text: `, ${outlet}`, share, anchor, dx: way * (afterYear + labelGap), fontSize }
		];
	});
	const from = fitInLine(labels);
	return figures.map((figure, index) => {
		const width = from[2 * index + 1] ?? null;
		return { ...figure, outletFrom: width === null ? null : fromBeside(width) };
	});
}

/** Places the figures of a strip in as few lines as keep every sign and year clear of the others on the smallest phone. */
export function placeFigures(figures: readonly Figure[], scale: Scale): readonly PlacedFigure[] {
	const lines: Span[][] = [];
	const placed = figures.map((figure): PlacedFigure => {
		const { claim } = figure;
		const [from, to] = [scale.share(figure.low), scale.share(figure.high)];
		const year = yearText(claim);
		const words = sign.words + textWidth(year, fontSize);
		const isRight = to * narrowest + words <= narrowest;
		const span = {
			left: from * narrowest - (isRight ? sign.half : words),
			right: to * narrowest + (isRight ? words : sign.half)
		};
		const line = firstLine(span, lines);
		(lines[line] ??= []).push(span);
		return {
			id: claim.id,
			sign: signOf(claim),
			from,
			to,
			left: span.left,
			line,
			year,
			side: isRight ? 'right' : 'left',
			outlet: claim.reportedBy,
			outletFrom: null
		};
	});
	return [...Map.groupBy(placed, ({ line }) => line).values()].flatMap(withOutlets);
}
