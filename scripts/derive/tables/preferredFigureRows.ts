import { extentOf } from '#atlas/figures/annual/extentOf.ts';
import {
	byEnd,
	preferredFigure,
	type FigureOfYear,
	type Preference
} from '#atlas/figures/annual/preferredFigure.ts';
import type { AnnualTotal } from '#atlas/figures/annual/annualTotal.ts';
import { sumIn } from '#atlas/figures/annual/sumIn.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { AnnualReturnsRow, Tables } from '#atlas/rows.ts';
import type { Exactness } from '#atlas/words/exactness.ts';
import { derive as recoveredByYear } from '../charts/recovered-by-year.ts';
import { derive as returnsByYear } from '../charts/returns-by-year.ts';

/** What is counted. */
export type Measure = 'persons_returned' | 'money_recovered';
/** Where a value comes from. */
export type ValueBasis = 'published' | 'converted';

/** The figure that stands for one year of one campaign or body. */
export type PreferredFigure = {
	readonly measure: Measure;
	readonly scope: AnnualReturnsRow['scope'];
	readonly year: number;
	readonly unit: string;
	readonly value: number;
	readonly exactness: Exactness | null;
	readonly value_basis: ValueBasis;
	readonly period_start: string | null;
	readonly period_end: string;
	readonly is_full_year: boolean;
	readonly is_rival: boolean;
	readonly rule: Preference;
	readonly annual_total_id: string | null;
	readonly recovery_total_id: string | null;
	readonly other_annual_total_ids: readonly string[];
	readonly other_recovery_total_ids: readonly string[];
	readonly confidence: string;
};

/** A figure with what its row says beside. */
interface Figure extends FigureOfYear {
	readonly total: AnnualTotal & { readonly exactness: Exactness | null };
	readonly isRival: boolean;
	readonly basis: ValueBasis;
}

/** The figures of one campaign, measure and unit. */
interface Series {
	readonly measure: Measure;
	readonly scope: string;
	readonly unit: string;
	readonly figures: readonly Figure[];
}

type Used = Pick<Tables, 'annual_returns' | 'recovery_totals' | 'exchange_rates'>;

const dollars = 'USD';

/** The figures as the chart of returns reads them. */
function persons(tables: Used, descriptor: Descriptor): readonly Series[] {
	return (returnsByYear(tables, descriptor)?.scopes ?? []).map(({ scope, yearly }) => ({
		...{ measure: 'persons_returned', scope, unit: 'persons' },
		figures: yearly.flatMap((total) =>
			total.persons === null
				? []
				: { total, value: total.persons, isRival: false, basis: 'published' as const }
		)
	}));
}

/** The figures as the chart of money recovered reads them: in the campaigns' own currency, and in dollars. */
function money(tables: Used, descriptor: Descriptor): readonly Series[] {
	const data = recoveredByYear(tables, descriptor);
	if (!data) return [];
	return data.scopes.flatMap(({ scope, yearly }) =>
		[...new Set([data.currency, dollars])].map((unit) => ({
			...{ measure: 'money_recovered' as const, scope, unit },
			figures: yearly.flatMap((total) => {
				const value = sumIn(total, unit, unit !== data.currency);
				if (value === null) return [];
				const basis = total.currency === unit ? 'published' : 'converted';
				return { total, value, isRival: total.publisher !== null, basis } as const;
			})
		}))
	);
}

function rowsOf({ measure, scope, unit, figures }: Series): readonly PreferredFigure[] {
	const years = [...Map.groupBy(figures.toSorted(byEnd), ({ total }) => total.year)];
	return years.flatMap(([year, own]): readonly PreferredFigure[] => {
		const chosen = preferredFigure(own);
		if (!chosen) return [];
		const { figure, by } = chosen;
		const { total, value, isRival, basis } = figure;
		const others = own.filter((each) => each !== figure);
		const ids = (rivals: boolean) =>
			others.filter((each) => each.isRival === rivals).map((each) => each.total.id);
		return [
			{
				...{ measure, scope: scope as PreferredFigure['scope'], year, unit },
				value: Number(value.toPrecision(12)),
				exactness: total.exactness,
				value_basis: basis,
				period_start: total.from,
				period_end: total.to,
				is_full_year: extentOf(total) === 'year',
				is_rival: isRival,
				rule: by,
				annual_total_id: isRival ? null : total.id,
				recovery_total_id: isRival ? total.id : null,
				other_annual_total_ids: ids(false),
				other_recovery_total_ids: ids(true),
				confidence: total.confidence
			}
		];
	});
}

/** A row for each campaign, year and unit that has a figure, as the charts by year choose it; running totals are none. */
export function preferredFigureRows(tables: Used, descriptor: Descriptor): readonly PreferredFigure[] {
	return [...persons(tables, descriptor), ...money(tables, descriptor)].flatMap(rowsOf);
}
