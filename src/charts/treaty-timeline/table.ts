import type { TimelineType, TimelineYear } from '#scripts/derive/charts/treaty-timeline.ts';
import { stateNames } from '#atlas/instruments/stateNames.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import { integer, list, string } from '#src/chart/fields.ts';
import { buildTable, number, text, type ChartTable } from '#src/chart/table.ts';
import { bands, signedOf, stateOfBand } from './bands.ts';
import type { TreatyTimelineView } from './view.ts';
import { labelOf } from './words.ts';

interface Row {
	readonly each: TimelineType;
	readonly year: TimelineYear;
}

/** One row for each year in which a type changed: what came about, and how many there were at its end. */
export function table({ data }: TreatyTimelineView): ChartTable {
	return buildTable<Row>({
		caption:
			'Numbers of instruments by type at the end of each year in which something came about. Counts of different types are never added.',
		rows: data.types.flatMap((each) => each.years.map((year) => ({ each, year }))),
		of: ({ each: { type, otherParty }, year }) => ({
			...year,
			id: [type, ...(otherParty ? [otherParty] : []), year.year].join('-')
		}),
		columns: {
			type: text('Instrument', ({ each }) => labelOf(each), {
				type: string(({ each }) => each.type, { from: 'treaties.type' }),
				instrument: string(({ each }) => labelOf(each)),
				other_party: string(({ each }) => each.otherParty, {
					title: 'Whose instruments, where not the home jurisdiction’s'
				})
			}),
			year: text('Year', ({ year }) => String(year.year), { year: integer(({ year }) => year.year) }),
			total: number('Signed so far', ({ year }) => signedOf(year.count), {
				signed_so_far: integer(({ year }) => signedOf(year.count))
			}),
			...Object.fromEntries(
				bands.map((band) => [
					band,
					number<Row>(upperFirst(stateNames[stateOfBand[band]]), ({ year }) => year.count[band], {
						[stateOfBand[band]]: integer(({ year }) => year.count[band])
					})
				])
			),
			newly_signed: text('Signed that year, or first shown so, with', ({ year }) => year.signed.join(', '), {
				newly_signed: list(({ year }) => year.signed)
			}),
			newly_in_force: text(
				'In force from that year, or first shown so, with',
				({ year }) => year.inForce.join(', '),
				{ newly_in_force: list(({ year }) => year.inForce) }
			)
		}
	});
}
