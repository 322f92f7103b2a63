import type { Reach } from '#atlas/instruments/reachOf.ts';
import { cellOf, square, type Look } from '#src/plot/squares.ts';
import { looks } from './looks.ts';
import { onTheMap } from './onTheMap.ts';
import type { TravelGroup, TravelLabel, TravellingSquare } from './travelGroup.ts';
import type { RedNoticeView, Sorting } from './view.ts';
import * as words from './words.ts';

/** The hundred in one sorting. The frame is that of all sortings, so that the squares alone move. */
export interface Travel {
	readonly width: number;
	readonly height: number;
	readonly squares: readonly TravellingSquare[];
	readonly labels: readonly TravelLabel[];
	/** What is read out. */
	readonly label: string;
	/** True where the squares stand on the land. */
	readonly isMap: boolean;
	/** Where the land begins, pixels, and what a unit of the map is in pixels. */
	readonly mapTop: number;
	readonly mapScale: number;
}

const across = 20;
export const travelSize = { width: across * square.pitch, height: 208 } as const;
const lineHeight = 18;

const reachLooks: Readonly<Record<Reach, Look>> = {
	not_in_force: { form: 'filled', tone: 'out' },
	in_force: { form: 'ring', tone: 'out' },
	not_known: { form: 'hatched', tone: 'muted' },
	outside_treaties: { form: 'pale', tone: 'muted' }
};
const believed: Look = { form: 'filled', tone: 'out' };
const listed: Look = { form: 'filled', tone: 'ink' };
const unplaced: Look = { form: 'dashed', tone: 'muted' };

/** The groups of a sorting, in the order of the squares; without those that nobody is in. */
function groupsOf({ data, parts, shows }: RedNoticeView): readonly TravelGroup[] {
	const { places, size } = data;
	const sum = (some: typeof places) => some.reduce((total, { persons }) => total + persons, 0);
	const alike = (count: number, text: string, look: Look): TravelGroup => ({
		text,
		looks: Array.from({ length: count }, () => look)
	});
	const rest = alike(size - sum(places), words.unplacedLabel, unplaced);
	const sortings: Readonly<Record<Sorting, () => readonly TravelGroup[]>> = {
		list: () => [alike(size, words.listedLabel, listed)],
		places: () => [...places.map(({ name, persons }) => alike(persons, name, believed)), rest],
		law: () => [
			...(Object.keys(reachLooks) as Reach[]).map((reach) =>
				alike(
					sum(places.filter((place) => place.reach === reach)),
					words.reachLabels[reach],
					reachLooks[reach]
				)
			),
			rest
		],
		return: () =>
			parts.map(({ key, groups }) => ({
				text: words.partLabel(key, data),
				looks: groups.flatMap((group) => Array.from({ length: group.count }, () => looks[group.key]))
			}))
	};
	return sortings[shows]().filter((group) => group.looks.length > 0);
}

/** Rows of squares, group after group, each with its words above where it begins on a line of its own. */
function inRows(groups: readonly TravelGroup[]): Pick<Travel, 'squares' | 'labels'> {
	const squares: TravellingSquare[] = [];
	const labels: TravelLabel[] = [];
	let y = lineHeight;
	for (const { text, looks } of groups) {
		labels.push({ x: 0, y: y - 6, count: String(looks.length), text, anchor: 'start' });
		for (const [index, look] of looks.entries()) {
			const { column, row } = cellOf(index, { across });
			squares.push({ x: column * square.pitch, y: y + row * square.pitch, look });
		}
		y += Math.ceil(looks.length / across) * square.pitch + lineHeight;
	}
	return { squares, labels };
}

/** Lays the squares of a sorting out. */
export function travel(view: RedNoticeView): Travel {
	const { data, shows } = view;
	const { world } = data;
	const frame = { ...travelSize, mapScale: travelSize.width / world.width };
	const mapTop = (travelSize.height - world.height * frame.mapScale) / 2;
	const groups = groupsOf(view);
	return {
		...frame,
		mapTop,
		...(shows === 'places' ? onTheMap(groups, view, { ...frame, mapTop }) : inRows(groups)),
		label: groups.map(({ looks, text }) => `${looks.length} ${text}`).join(', '),
		isMap: shows === 'places'
	};
}
