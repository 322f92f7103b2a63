import type { CasesByReach } from '#scripts/derive/gap/casesByReach.ts';
import type { GapCase } from '#scripts/derive/gap/gapCase.ts';
import type { GapData } from '#scripts/derive/charts/treaty-gap.ts';
import { returnDayText } from '#atlas/persons/returnDayText.ts';
import { sourcesWithTreaties } from '#atlas/instruments/sourcesWithTreaties.ts';
import { standingText } from '#atlas/persons/standing.ts';
import { datedFields, integer, list, returnFields, string } from '#src/chart/fields.ts';
import { buildTable, number, text, type ChartTable, type Column } from '#src/chart/table.ts';
import type { ReachThen } from '#scripts/derive/gap/reachThen.ts';
import { extraditionText, othersText, placesText } from './caseWords.ts';
import type { View } from './view.ts';

const asGiven = (date: string) => date;
const codesOf = ({ places }: ReachThen) => places.map(({ iso3 }) => iso3);

/** One row a person, in a browser the first: the instruments on the day of flight, and on the day of return. */
function caseTable(cases: CasesByReach, data: GapData): ChartTable {
	return buildTable<GapCase>({
		caption: `Documented cases, and the bilateral instruments of ${data.homeName} in force with the places reported on the day of flight and on the day of return`,
		rows: data.tableOnly?.cases ?? data.cases.slice(0, data.firstRows),
		total: cases.persons,
		of: (each) => ({ ...each, sourceIds: sourcesWithTreaties(each, data.instruments) }),
		table: () => 'cases',
		columns: {
			person: text('Person', ({ name }) => name, {
				name: string(({ name }) => name, { from: 'cases.name' }),
				name_zh: string(({ nameZh }) => nameZh, { from: 'cases.name_zh' })
			}),
			standing: text('Standing', ({ standing }) => standingText(standing)),
			fled: text(
				'Fled',
				({ fled }) => fled,
				datedFields(
					'fled',
					({ fled }) => fled,
					({ fledKind }) => fledKind
				)
			),
			places: text('Places reported', ({ flight }) => placesText(flight, data), {
				places_iso3: list(({ flight }) => codesOf(flight), { from: 'cases.fled_to_iso3' })
			}),
			flight_extradition: text(
				'Extradition treaty on that day',
				({ flight }) => extraditionText(flight, data),
				{ flight_extradition: string(({ flight }) => flight.reach) }
			),
			flight_others: text('Other instruments in force', ({ flight }) => othersText(flight, data)),
			ending: text('What became of it', ({ endingLabel }) => endingLabel, {
				ending: string(({ ending }) => ending),
				ending_text: string(({ endingLabel }) => endingLabel)
			}),
			// An empty cell is no gap in what is known: who did not come back has no day of return.
			returned: text(
				'Returned',
				(each) => (each.back ? returnDayText(each, asGiven) : ''),
				returnFields((each) => (each.back ? each : null))
			),
			from: text('From', ({ back }) => (back ? placesText(back, data) : ''), {
				returned_from_iso3: list(({ back }) => (back ? codesOf(back) : []), {
					from: 'cases.returned_from_iso3'
				})
			}),
			back_extradition: text(
				'Extradition treaty on the day of return',
				({ back }) => (back ? extraditionText(back, data) : ''),
				{ back_extradition: string(({ back }) => back?.reach ?? null) }
			),
			back_others: text('Other instruments in force then', ({ back }) => (back ? othersText(back, data) : ''))
		}
	});
}

/** A row of the table of places: a destination, or what no source tells. */
interface PlaceRow {
	readonly key: string;
	/** Null for what no source tells. */
	readonly iso3: string | null;
	readonly name: string;
	readonly exactness: string;
	readonly persons: number;
	readonly cells: View['rows'][number]['cells'];
	readonly note: string;
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}

/** One row a destination of the chosen count, in the order of the picture. */
function placeTable({ data, group, rows, notSourced, dayText }: View): ChartTable {
	const sourceIds = [...new Set(group.side.places.flatMap((place) => place.sourceIds))];
	const rest: readonly PlaceRow[] = notSourced
		? [
				{
					key: 'not-sourced',
					iso3: null,
					name: 'Destination not sourced',
					exactness: '',
					persons: notSourced,
					cells: [],
					note: 'The total less all who are placed',
					sourceIds: group.reportedIn === null ? sourceIds : [],
					confidence: rows.some(({ confidence }) => confidence !== 'high') ? 'medium' : 'high'
				}
			]
		: [];
	const types = data.types.map(({ type, label }): [string, Column<PlaceRow>] => [
		type,
		text(label, ({ cells }) => cells.find((cell) => cell.type === type)?.label ?? '', {
			[type]: string(({ cells }) => cells.find((cell) => cell.type === type)?.state ?? null),
			[`${type}_text`]: string(({ cells }) => cells.find((cell) => cell.type === type)?.label ?? null)
		})
	]);
	return buildTable<PlaceRow>({
		caption: `${group.side.label}: persons by destination, and instruments on ${dayText}`,
		rows: [...rows.map((row) => ({ ...row, iso3: row.key, note: row.note ?? '' })), ...rest],
		of: (row) => ({ ...row, id: row.key }),
		columns: {
			place: text('Destination', ({ name }) => name, {
				iso3: string(({ iso3 }) => iso3),
				place: string(({ name }) => name)
			}),
			exactness: text('How exact', ({ exactness }) => exactness),
			persons: number('Persons', ({ persons }) => persons, {
				persons: integer(({ persons }) => persons, { unit: 'persons' })
			}),
			...Object.fromEntries(types),
			note: text('Note', ({ note }) => note)
		}
	});
}

/** The table behind the picture: the cases; or the destinations of another count or of a year, where one is chosen. */
export function table(view: View): ChartTable {
	return view.cases && !view.isChosen ? caseTable(view.cases, view.data) : placeTable(view);
}
