import { leastConfidence } from '#atlas/confidence.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { exactnessWord, type Exactness } from '#atlas/words/exactness.ts';
import type { CountSide, HowPlaced, PlacePersons } from '#scripts/derive/flows/count.ts';
import { date, integer, string } from '#src/chart/fields.ts';
import { buildTable, number, text, type ChartTable } from '#src/chart/table.ts';
import type { FlowsView } from './view.ts';
import { notPlaced } from './words.ts';

const says: Readonly<Record<HowPlaced, string>> = {
	believed_in: 'believed there',
	reported_in: 'reported there',
	returned_from: 'returned from there',
	handed_over: 'handed over from there'
};

interface Row extends Pick<PlacePersons, 'persons' | 'note' | 'sourceIds' | 'confidence'> {
	readonly id: string;
	readonly place: string;
	readonly says: string;
	readonly exactness: Exactness | null;
	readonly iso3: string | null;
	readonly side: CountSide;
}

/** The part of a count that no source places, and the part found at home, as rows of their own. */
function restRows(side: CountSide, homeName: string): readonly Row[] {
	const rest = [
		{
			id: 'not-sourced',
			place: side.direction === 'out' ? 'Place not known' : 'Place of return not known',
			persons: notPlaced(side) ?? 0,
			note: 'The total less all who are placed'
		},
		{
			id: 'inside',
			place: `${homeName} (caught inside)`,
			persons: side.inside,
			note: 'No return from abroad'
		}
	];
	return rest
		.filter(({ persons }) => persons > 0)
		.map((row) => ({
			...row,
			...{ id: `${side.direction}-${row.id}`, says: '', exactness: null, iso3: null, side },
			sourceIds: [...new Set(side.places.flatMap(({ sourceIds }) => sourceIds))],
			confidence: leastConfidence(side.places)
		}));
}

/** The table behind the map: one row a place and direction, regions among them. */
export function table({ count, homeName, data }: FlowsView): ChartTable {
	const end = (own: 'out' | 'back') => (row: Row) =>
		row.iso3 === null ? null : row.side.direction === own ? data.home : row.iso3;
	const ends = {
		place: string<Row>(({ place }) => place),
		from_iso3: string(end('out'), { title: 'From (code)' }),
		to_iso3: string(end('back'), { title: 'To (code)' })
	};
	return buildTable<Row>({
		caption: `${count.label}: people by place`,
		rows: count.sides.flatMap((side) => [
			...side.places.map((place, index) => ({
				...place,
				id: `${side.direction}-${index}`,
				place: place.iso3 === null ? `${place.name} (a region)` : place.name,
				says: says[side.how],
				side
			})),
			...restRows(side, homeName)
		]),
		of: (row) => row,
		columns: {
			place: text('Place', ({ place }) => place, {
				direction: string(({ side }) => side.direction, { title: 'Direction: out or back' }),
				...ends
			}),
			says: text('What is said of them', (row) => row.says, {
				says: string((row) => row.says),
				scope: string(({ side }) => side.scope, { title: 'Whom it counts', from: 'destinations.scope' })
			}),
			exactness: text('How exact', ({ exactness }) => exactnessWord(exactness), {
				exactness: string(({ exactness }) => exactness, { from: 'destinations.exactness' })
			}),
			persons: number('People', ({ persons }) => persons, {
				persons: integer(({ persons }) => persons, { unit: 'persons' })
			}),
			size: number('Of a total of', ({ side }) => side.size, {
				total_persons: integer(({ side }) => side.size, { unit: 'persons' })
			}),
			as_of: text('As of', ({ side }) => formatDate(side.asOf), { as_of: date(({ side }) => side.asOf) }),
			note: text('Note', ({ note }) => note ?? '')
		}
	});
}
