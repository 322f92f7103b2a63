import type { Preference } from '#atlas/figures/annual/preferredFigure.ts';
import { always, code, codesOf, flag, like, list, number, text, year } from './fields.ts';
import {
	preferredFigureRows,
	type Measure,
	type PreferredFigure,
	type ValueBasis
} from './preferredFigureRows.ts';
import { tableOf } from './tableOf.ts';

const measures: Readonly<Record<Measure, string>> = {
	persons_returned: 'Persons returned',
	money_recovered: 'Money and goods recovered'
};

const bases: Readonly<Record<ValueBasis, string>> = {
	published: 'As published',
	converted: 'Converted by us at the average rate of the year'
};

const rules: Readonly<Record<Preference, string>> = {
	only_figure: 'The only figure of the year',
	own_count: 'The count of whoever counts, before that of another publisher',
	full_year: 'The count of the full year, before that of a part of it',
	latest_end: 'Of counts of a part of the year, that which ends last',
	highest: 'Of counts of the same period, the highest'
};

/** One published figure for each campaign and year, and by which rule it was taken. */
export const preferredFigures = tableOf<PreferredFigure>({
	name: 'preferred_figures',
	title: 'One figure a campaign and year',
	description: [
		'One row for each campaign or body, year and unit of which a total of that year was published: the one figure that stands for the year, the rule by which it was taken before the others, and the ids of all.',
		'The rule is that of the charts by year: the count of whoever counts, never that of another publisher where there is another; of these that of the full year; else the one that ends last; of the same period the highest. No figure is added, averaged or completed; running totals over several years are never taken.',
		'Money stands in the currency in which the campaigns publish and, where a rate is known, in US dollars as a row of its own: never add the two.',
		'Not to be added across campaigns, whose counts overlap, nor over years without a look at `is_full_year`: a part of a year is no year. A year without a row has no published figure, and not the figure zero.'
	].join(' '),
	derivedFrom: ['annual_returns', 'recovery_totals', 'exchange_rates'],
	fields: (descriptor) => ({
		measure: always(code(codesOf(measures), 'Measure', 'What is counted.')),
		scope: always(like(descriptor, 'annual_returns.scope')),
		year: always(year('Year', 'The year that the figure is of, or of a part of it.')),
		unit: always(text('Unit', 'What the value counts: persons, or a currency of ISO 4217.')),
		value: always(
			number(
				null,
				'Value',
				'The figure, in the unit that the row names; of converted sums to twelve significant digits.'
			)
		),
		exactness: like(descriptor, 'annual_returns.persons_exactness', [
			'How exact',
			'How exact the source says the figure is: `exact` where it gives it without such a word, rounded or not. A converted sum is as exact as the sum that it is made of.'
		]),
		value_basis: always(
			code(codesOf(bases), 'What the value is', 'Whether the value was published in its unit.')
		),
		period_start: like(descriptor, 'annual_returns.period_start'),
		period_end: always(like(descriptor, 'annual_returns.period_end')),
		is_full_year: flag(
			'Is the full year',
			'Whether the period is the whole year, from 1 January to 31 December or from January to December. Where the first day is known and of the last only its month, it is taken for a part.'
		),
		is_rival: flag(
			'Is of another publisher',
			'Whether the figure is that of another publisher than the one who counts; it is taken only where there is no other.'
		),
		rule: always(
			code(
				codesOf(rules),
				'Rule',
				'By what the figure was taken before the next best; the rules are asked in this order.'
			)
		),
		annual_total_id: like(descriptor, 'annual_returns.total_id', [
			'Row taken',
			'The row of `annual_returns` that the figure is taken from; empty where it is from `recovery_totals`.'
		]),
		recovery_total_id: like(descriptor, 'recovery_totals.total_id', [
			'Row of another publisher taken',
			'The row of `recovery_totals` that the figure is taken from; empty where it is from `annual_returns`.'
		]),
		other_annual_total_ids: list(
			'Rows not taken',
			'Rows of `annual_returns` with another figure for the year in this unit, by the end of their period.'
		),
		other_recovery_total_ids: list(
			'Rows of other publishers not taken',
			'Rows of `recovery_totals` with another figure for the year in this unit.'
		),
		confidence: always(
			like(descriptor, 'annual_returns.confidence', ['Confidence', 'That of the row taken.'])
		)
	}),
	primaryKey: ['measure', 'scope', 'year', 'unit'],
	keys: {
		annual_total_id: 'annual_returns.total_id',
		recovery_total_id: 'recovery_totals.total_id',
		other_annual_total_ids: 'annual_returns.total_id',
		other_recovery_total_ids: 'recovery_totals.total_id'
	},
	rows: preferredFigureRows
});
