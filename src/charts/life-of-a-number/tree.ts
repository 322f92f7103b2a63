import { narrowestTree } from './narrowestTree.ts';
import type { Statement } from './statements.ts';
import { treeCard, type CardText } from './treeCard.ts';
import { treeColumns, type Station } from './treeColumns.ts';
import { treeLinks, type TreeLink } from './treeLinks.ts';

/** A statement of the tree: its station at (`share`, `y`), its text hanging below. */
export interface TreeCard extends CardText {
	readonly statement: Statement;
	readonly share: number;
	/** Pixels from the top. */
	readonly y: number;
}

/** An office that the figure was credited to, as a line from the left edge to its last statement. */
export interface Lane {
	/** Its name; null where its first statement says it. */
	readonly office: string | null;
	readonly y: number;
	readonly toShare: number;
}

/** The family tree for wide containers: shares across, pixels down. */
export interface Tree {
	readonly height: number;
	/** Line of the time axis. */
	readonly axisY: number;
	readonly years: readonly {
		readonly share: number;
		readonly text: string;
		/** Where years were left out, halfway from the year before; null where none were. */
		readonly gapShare: number | null;
	}[];
	readonly lanes: readonly Lane[];
	readonly cards: readonly TreeCard[];
	readonly links: readonly TreeLink[];
	/** Where the heading of the rivals stands; null where there are none. */
	readonly rivals: { readonly share: number; readonly y: number } | null;
}

const axisY = 24;
/** Pixels: from the axis to the first lane, from a lane to the next, between a card and what stands below. */
const distances = { first: 62, lanes: 168, below: 66, rivals: 52 };
/** Clear of the next card. */
const margin = 14;

/** Lays out the statements as a tree along time, one lane an office, rivals below. */
export function tree(statements: readonly Statement[]): Tree {
	const { stations, years, offices, width } = treeColumns(statements);
	// A strand that sets out at the left edge leaves no room for the name of its lane: the statement says it.
	const isNamed = (lane: number) =>
		lane < offices.length && stations.every((station) => station.lane !== lane || station.x > 0);
	const texts = new Map(
		stations.map((station) => [
			station,
			treeCard(station.statement, (station.room / width) * narrowestTree - margin, !isNamed(station.lane))
		])
	);
	const heightOf = (station: Station) => texts.get(station)?.height ?? 0;
	const ofLane = (lane: number) => stations.filter((station) => station.lane === lane);
	const isUnder = (upper: Station, lower: Station) =>
		upper.x < lower.x + lower.room && lower.x < upper.x + upper.room;
	const ys: number[] = [];
	for (let lane = 0; lane <= offices.length; lane++) {
		const isOfRivals = lane === offices.length;
		const bottoms = stations
			.filter((upper) => upper.lane < lane && ofLane(lane).some((lower) => isUnder(upper, lower)))
			.map((upper) => (ys[upper.lane] ?? 0) + heightOf(upper));
		const above = ys.at(-1);
		const least = above === undefined ? axisY + distances.first : isOfRivals ? 0 : above + distances.lanes;
		ys.push(Math.max(least, ...bottoms.map((y) => y + (isOfRivals ? distances.rivals : distances.below))));
	}
	const yOf = (lane: number) => ys[lane] ?? 0;
	const [firstRival] = ofLane(offices.length);
	return {
		height: Math.max(...stations.map((station) => yOf(station.lane) + heightOf(station))),
		axisY,
		years: years.map(({ x, year, isAfterGap }, index) => ({
			share: x / width,
			text: String(year),
			gapShare: isAfterGap ? (x + (years[index - 1]?.x ?? 0)) / 2 / width : null
		})),
		lanes: offices.map((office, lane) => ({
			office: isNamed(lane) ? office : null,
			y: yOf(lane),
			toShare: Math.max(...ofLane(lane).map(({ x }) => x)) / width
		})),
		cards: stations.map((station) => ({
			...(texts.get(station) ?? { lines: [], height: 0 }),
			statement: station.statement,
			share: station.x / width,
			y: yOf(station.lane)
		})),
		links: treeLinks(stations, yOf, width),
		rivals: firstRival ? { share: firstRival.x / width, y: yOf(offices.length) - 8 } : null
	};
}
