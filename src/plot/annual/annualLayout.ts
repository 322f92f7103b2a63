import { textWidth } from '#src/map/textWidth.ts';
import type { AnnualFigure, AnnualView } from './annualView.ts';
import { runningTotals, type RunningTotal } from './runningTotals.ts';
import { markNames, runningHeading, runningLead } from './words.ts';
import { yearRows, type YearRemarks, type YearRow } from './yearRows.ts';

/** Pixels kept free at the right of the longest bar for the numbers; each has its rule in `AnnualPicture.svelte`. */
export const rooms = [72, 96, 120, 144, 168] as const;

/** The kinds of marks that a legend explains. */
export type MarkKind = 'year' | 'part' | 'tick' | 'among' | 'gap';

/** Published totals by year, one row a year, with a small table of running totals. */
export interface AnnualLayout {
	/** What is counted: people who came back, or money. */
	readonly tone: 'back' | 'money';
	readonly rows: readonly YearRow[];
	/** What is drawn, and only that. */
	readonly legend: readonly { readonly kind: MarkKind; readonly text: string }[];
	readonly room: (typeof rooms)[number];
	readonly running: {
		readonly heading: string;
		readonly lead: string;
		/** What the figures are. */
		readonly unit: string;
		readonly totals: readonly RunningTotal[];
	} | null;
}

/** Width of the bars and their numbers together on the narrowest phone (300 px less margins and years), pixels. */
const narrowest = 236;
/** From a mark to its number, and from that to what is said of it, pixels. */
const gap = 10;

/** The least room in which all numbers stand within a picture of the narrowest width. */
function roomFor(rows: readonly YearRow[]): AnnualLayout['room'] {
	const needs = rows.flatMap(({ mark }) => {
		if (!mark) return [];
		const width = gap + textWidth(mark.text, 14, 600) + (mark.said ? 5 + textWidth(mark.said, 12) : 0);
		const share = Math.max(mark.percent / 100, 0.01);
		return [(width - (1 - share) * narrowest) / share];
	});
	return rooms.find((room) => room >= Math.max(...needs)) ?? rooms[rooms.length - 1] ?? 168;
}

interface AnnualWords<Figure extends AnnualFigure> extends YearRemarks<Figure> {
	readonly tone: AnnualLayout['tone'];
	/** What the figures of the running totals are: "People". */
	readonly unit: string;
	/** What the thin strip below a bar is. */
	readonly strip: string;
}

/** Lays out the figures of a view. */
export function annualLayout<Figure extends AnnualFigure>(
	view: Omit<AnnualView, 'figures'> & { readonly figures: readonly Figure[] },
	words: AnnualWords<Figure>
): AnnualLayout {
	const rows = yearRows(view, words);
	const totals = runningTotals(view.running);
	const drawn: readonly (readonly [MarkKind, boolean, string])[] = [
		['year', rows.some(({ mark }) => mark?.extent === 'year'), markNames.year],
		['part', rows.some(({ mark }) => mark?.extent === 'part'), markNames.part],
		['tick', rows.some(({ ticks }) => ticks.length > 0), markNames.tick],
		['among', rows.some(({ among }) => among !== null), words.strip],
		['gap', rows.some(({ missing }) => missing !== null), words.missing]
	];
	return {
		tone: words.tone,
		rows,
		legend: drawn.flatMap(([kind, isDrawn, text]) => (isDrawn ? [{ kind, text }] : [])),
		room: roomFor(rows),
		running:
			totals.length === 0 ? null : { heading: runningHeading, lead: runningLead, unit: words.unit, totals }
	};
}
