import { dayInterval } from '#atlas/dates/partialDate.ts';
import type { Statement } from './statements.ts';

/** Where a statement stands: its lane, counted from the top, and how far along, in widths of a card. */
export interface Station {
	readonly statement: Statement;
	readonly lane: number;
	readonly x: number;
	/** Room for its text, in widths of a card. */
	readonly room: number;
}

/** A year of the ordinal time axis. */
export interface Year {
	readonly x: number;
	readonly year: number;
	/** Whether years without a statement of this tree were left out before it. */
	readonly isAfterGap: boolean;
}

/** Statements along time and in lanes, in the order of publication. */
export interface Columns {
	readonly stations: readonly Station[];
	readonly years: readonly Year[];
	/** Offices from the top, each with its lane; those of rivals share the last lane, which has none. */
	readonly offices: readonly string[];
	/** Of the whole picture, in widths of a card. */
	readonly width: number;
}

/**
 * In widths of a card: between columns at the least; from a statement to the next in its lane; to one that is linked to it
 * in the same lane, which leaves room for another link to come in; to one that changed its unit, which leaves room to say so.
 */
const distances = { columns: 0.5, inLane: 1.2, rivals: 1, linked: 1.35, changed: 1.45 };
/** Widest room for a text: that of the atlas's own claim, and any other. */
const widest = { home: 1.5, other: 1.3 };

const firstDay = ({ published }: Statement) => dayInterval(published).first;

function distanceOfLink(to: Statement, from: Statement): number {
	const links = to.descents.filter((descent) => descent.from === from.id);
	if (links.some(({ changes }) => changes.some(({ kind }) => kind === 'unit'))) return distances.changed;
	return to.office === from.office && to.denial === null ? distances.linked : distances.inLane;
}

/**
 * Places statements on an ordinal time axis, a column a year, and in a lane for each office: the office that was credited
 * first lowest, so that the figure climbs; rivals in a lane of their own below.
 */
export function treeColumns(statements: readonly Statement[]): Columns {
	const line = statements.filter(({ isRival }) => !isRival);
	const offices = [...new Set(line.map(({ office }) => office))].reverse();
	const columns: { year: number; x: number; lanes: Set<number> }[] = [];
	const placed: { statement: Statement; lane: number; x: number }[] = [];
	for (const statement of statements.toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)))) {
		const lane = statement.isRival ? offices.length : offices.indexOf(statement.office);
		const year = Number(statement.published.slice(0, 4));
		const last = columns.at(-1);
		const before = placed.findLast((other) => other.lane === lane);
		const least = Math.max(
			0,
			before ? before.x + (statement.isRival ? distances.rivals : distances.inLane) : 0,
			...placed
				.filter((other) => statement.descents.some(({ from }) => from === other.statement.id))
				.map((other) => other.x + distanceOfLink(statement, other.statement))
		);
		let column = last;
		if (!column || column.year !== year || column.lanes.has(lane) || least > column.x) {
			const x = Math.max(least, last ? last.x + distances.columns : 0);
			column = { year, x, lanes: new Set() };
			columns.push(column);
		}
		column.lanes.add(lane);
		placed.push({ statement, lane, x: column.x });
	}
	const width = Math.max(0, ...placed.map(({ x }) => x)) + 1;
	const stations = placed.map((station) => {
		const next = placed.find((other) => other.lane === station.lane && other.x > station.x);
		const isHome = station.statement.figures.some((figure) => figure.isHome);
		return {
			...station,
			room: Math.min(widest[isHome ? 'home' : 'other'], (next?.x ?? width) - station.x)
		};
	});
	const named = columns.filter(({ year }, index) => columns[index - 1]?.year !== year);
	return {
		stations,
		years: named.map(({ x, year }, index) => ({
			x,
			year,
			isAfterGap: year - (named[index - 1]?.year ?? year) > 1
		})),
		offices,
		width
	};
}
