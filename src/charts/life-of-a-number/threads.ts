import { strandOf, type Strand } from '#atlas/figures/estimates/strandOf.ts';
import type { Statement } from './statements.ts';

/** How a thread runs beside a statement: it begins or ends there, stops at a figure, or passes. */
export type Run = 'begins' | 'stops' | 'passes' | 'ends';

/** What runs beside a statement. */
export interface Threads {
	readonly people: Run | null;
	readonly money: Run | null;
	/** The hook of a denial: it leaves its bar, passes, or strikes the figure that is denied; null where none runs. */
	readonly denial: 'denies' | 'passes' | 'struck' | null;
	/** Which figure is struck. */
	readonly struck: Strand | null;
}

function run(line: readonly Statement[], place: number, strand: Strand): Run | null {
	const places = line.flatMap(({ figures }, index) =>
		figures.some(({ claim }) => strandOf(claim) === strand) ? [index] : []
	);
	const [first = Infinity, last = -Infinity] = [places[0], places.at(-1)];
	if (place < first || place > last) return null;
	if (place === first) return 'begins';
	if (place === last) return 'ends';
	return places.includes(place) ? 'stops' : 'passes';
}

/** The threads beside one statement of a line. */
export function threads(line: readonly Statement[], place: number): Threads {
	const denials = line.flatMap(({ denies, deed }, from) =>
		denies === null ? [] : [{ from, to: denies, strand: strandOf(deed.claim) }]
	);
	const own = denials.find(({ from }) => from === place);
	const striking = denials.find(({ to }) => to === place);
	const passing = denials.some(({ from, to }) => to < place && place < from);
	return {
		people: run(line, place, 'people'),
		money: run(line, place, 'money'),
		denial: own ? 'denies' : striking ? 'struck' : passing ? 'passes' : null,
		struck: striking?.strand ?? null
	};
}
