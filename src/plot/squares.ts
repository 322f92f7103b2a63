import type { Tone } from './tone.ts';

/**
 * A square stands for one person, or one case of money, in every picture that counts them one by one, and is of one size in
 * all of them. Pixels: its side, and from one to the next. Twenty stand side by side at 300 px.
 */
export const square = { side: 12, pitch: 15 } as const;

/** How long the arms of a bracket on squares are, pixels. */
export const bracketArm = 5;

/** How a square looks. A fill says what is the case; a ring, that something is not or less so; hatching, that nobody knows; a blank is a gap. */
export interface Look {
	readonly form: 'filled' | 'ring' | 'hatched' | 'pale' | 'dashed' | 'blank';
	/** Of no effect where the form has a colour of its own: hatched, pale, dashed. */
	readonly tone: Tone;
}

/** One square: of a person (or a case) with a card, or of somebody without a name. */
export interface Square {
	readonly look: Look;
	/** What its card is opened by; without an id there is none. */
	readonly id?: string;
	/** What is read out for it. */
	readonly label?: string;
}

/**
 * How squares follow each other: so many side by side, row after row; or so many below each other, column after column,
 * which makes a length of their number. Each number has its rule in Squares.svelte.
 */
export type Arrangement = { readonly across: 1 | 10 | 16 | 20 | 40 } | { readonly down: 4 | 5 };

/** How many a square stands for where each cannot have its own: the first of 1, 2, 5, 10, 20 … with which all find room. */
export function unitWhere(fits: (unit: number) => boolean): number {
	for (let ten = 1; ; ten *= 10) {
		const unit = [ten, 2 * ten, 5 * ten].find(fits);
		if (unit !== undefined) return unit;
	}
}

/** So many squares of one look, of persons without a name. */
export const alike = (count: number, look: Look): readonly Square[] =>
	Array.from({ length: count }, () => ({ look }));

/** Column and row of a square, from 0. */
export function cellOf(index: number, arrangement: Arrangement): { column: number; row: number } {
	const along = 'across' in arrangement ? arrangement.across : arrangement.down;
	const [first, second] = [index % along, Math.floor(index / along)];
	return 'across' in arrangement ? { column: first, row: second } : { column: second, row: first };
}

/** Width and height in pixels of all squares, with the gap after the last. */
export function sizeOf(count: number, arrangement: Arrangement): { width: number; height: number } {
	const [along, other] =
		'across' in arrangement
			? [arrangement.across, Math.ceil(count / arrangement.across)]
			: [arrangement.down, Math.ceil(count / arrangement.down)];
	const [columns, rows] = 'across' in arrangement ? [along, other] : [other, along];
	return { width: columns * square.pitch, height: rows * square.pitch };
}

/** Width of an outline, pixels, which lies inside of the square. */
const outlines: Readonly<Record<Look['form'], number>> = {
	filled: 0,
	ring: 2,
	hatched: 1,
	pale: 1,
	dashed: 1,
	blank: 0
};

/** A square of a form within its place: how far in its middle line begins, its side, and how wide its outline is; pixels. */
export function boxOf(form: Look['form']): { inset: number; side: number; outline: number } {
	const outline = outlines[form];
	return { inset: outline / 2, side: square.side - outline, outline };
}

/** The squares as one path for each look, in the order in which the looks first appear. */
export function pathsByLook(
	squares: readonly Square[],
	arrangement: Arrangement
): readonly { readonly look: Look; readonly outline: number; readonly d: string }[] {
	const paths = new Map<string, { look: Look; outline: number; d: string }>();
	squares.forEach(({ look }, index) => {
		const { column, row } = cellOf(index, arrangement);
		const { inset, side, outline } = boxOf(look.form);
		const [x, y] = [column * square.pitch + inset, row * square.pitch + inset];
		const key = `${look.form} ${look.tone}`;
		const path = paths.get(key) ?? { look, outline, d: '' };
		path.d += `M${x} ${y}h${side}v${side}h-${side}z`;
		paths.set(key, path);
	});
	return [...paths.values()];
}
