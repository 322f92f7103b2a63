import type { AnnualReturnsRow, Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { Exactness } from '#atlas/words/exactness.ts';
import { byScope, type ScopeTotals } from '../annual/byScope.ts';
import { toAnnualTotal, type AnnualTotal } from '#atlas/figures/annual/annualTotal.ts';
import { labelOf } from '../labelOf.ts';

/** Officials counted among the persons returned. */
export interface OfficialsAmong {
	readonly persons: number;
	readonly exactness: Exactness | null;
	/** Whom the source counts as such, as the descriptor calls them: "Party members and officials". */
	readonly countedAs: string;
	readonly note: string | null;
}

/** One published total of persons returned. */
export interface ReturnTotal extends AnnualTotal {
	/** Null where the source gives none. */
	readonly persons: number | null;
	readonly exactness: Exactness | null;
	/** A remark on the number of persons. */
	readonly personsNote: string | null;
	/** Null where no source tells them apart. */
	readonly officials: OfficialsAmong | null;
	/** Persons of the list of April 2015 among them. */
	readonly ofHundred: number | null;
	readonly hundredNote: string | null;
	readonly countries: number | null;
	readonly countriesExactness: Exactness | null;
}

/** What the picture of returns by year needs: totals by who counts, never one figure from two of them. */
export interface ReturnsByYearData {
	/** Day of the data, `YYYY-MM-DD`. */
	readonly dataDate: string;
	readonly scopes: readonly ScopeTotals<ReturnTotal>[];
}

function officialsAmong(row: AnnualReturnsRow, descriptor: Descriptor): OfficialsAmong | null {
	const { of_which_officials: persons, officials_counted: counted } = row;
	if (persons === null || counted === null) return null;
	return {
		persons,
		exactness: row.officials_exactness,
		countedAs: labelOf(descriptor, 'annual_returns', 'officials_counted', counted),
		note: row.officials_note
	};
}

/** The options that a reader, or a step of the story, can set. */
export const options = ['scope'] as const;

/** Published totals of persons returned, by who counts, single years apart from running totals; null where there is none. */
export function derive(
	tables: Pick<Tables, 'annual_returns'>,
	descriptor: Descriptor
): ReturnsByYearData | null {
	const scopes = byScope<ReturnTotal>(tables.annual_returns, descriptor, {
		read: (row) => ({
			...toAnnualTotal(row),
			persons: row.fugitives_returned,
			exactness: row.persons_exactness,
			personsNote: row.persons_note,
			officials: officialsAmong(row, descriptor),
			ofHundred: row.of_which_red_notice_100,
			hundredNote: row.hundred_note,
			countries: row.countries_and_regions,
			countriesExactness: row.countries_exactness
		}),
		hasFigure: ({ persons }) => persons !== null
	});
	return scopes.length === 0 ? null : { dataDate: descriptor.created.slice(0, 10), scopes };
}
