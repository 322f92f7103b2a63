import type { ValuedEstimate } from '#atlas/figures/estimates/estimate.ts';
import { decimal, integer, string, type FieldOf } from './fields.ts';

type Fields<Row> = Readonly<Record<string, FieldOf<Row>>>;

/** What files hold of a claim's figure: both its ends, in which unit, and how exact its source says it is. */
export const figureFields = <Row>(claimOf: (row: Row) => ValuedEstimate): Fields<Row> => ({
	value_low: decimal((row) => claimOf(row).low, { title: 'Figure, low end', from: 'estimates.value_low' }),
	value_high: decimal((row) => claimOf(row).high, {
		title: 'Figure, high end',
		from: 'estimates.value_high'
	}),
	unit: string((row) => claimOf(row).unit, { title: 'Unit', from: 'estimates.unit' }),
	exactness: string((row) => claimOf(row).exactness, { title: 'How exact', from: 'estimates.exactness' })
});

const whole = (dollars: number | undefined) => (dollars === undefined ? null : Math.round(dollars));

/** Its dollars: those of its own source, or converted at the average rate of a year. */
export const dollarFields = <Row>(claimOf: (row: Row) => ValuedEstimate): Fields<Row> => ({
	dollars_low: integer((row) => whole(claimOf(row).dollars?.low), {
		title: 'US dollars, low end',
		unit: 'USD'
	}),
	dollars_high: integer((row) => whole(claimOf(row).dollars?.high), {
		title: 'US dollars, high end',
		unit: 'USD'
	}),
	rate_year: integer((row) => claimOf(row).dollars?.rateYear ?? null, {
		title: 'Year of the average rate, where the dollars are converted'
	})
});
