import type { Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { byScope, type ScopeClaims } from '../annual/byScope.ts';
import { toAnnualTotal, type AnnualTotal } from '#atlas/figures/annual/annualTotal.ts';

/** One published total of persons returned. */
export interface ReturnClaim extends AnnualTotal {
	/** Null where the source gives none. */
	readonly persons: number | null;
	/** The source says "more than". */
	readonly atLeast: boolean;
	/** Party members and officials among the persons; the note says where another group is meant. */
	readonly officials: number | null;
	/** Persons of the list of April 2015 among them. */
	readonly ofHundred: number | null;
	readonly countries: number | null;
}

/** What the picture of returns by year needs: claims by who counts, never one figure from two of them. */
export interface ReturnsData {
	/** Day of the data, `YYYY-MM-DD`. */
	readonly dataDate: string;
	readonly scopes: readonly ScopeClaims<ReturnClaim>[];
}

/** The options that a reader, or a step of the story, can set. */
export const options = ['scope'] as const;

/** Published totals of persons returned, by who counts, single years apart from running totals. */
export function derive(tables: Pick<Tables, 'annual_returns'>, descriptor: Descriptor): ReturnsData {
	return {
		dataDate: descriptor.created.slice(0, 10),
		scopes: byScope<ReturnClaim>(tables.annual_returns, descriptor, {
			read: (row) => ({
				...toAnnualTotal(row),
				persons: row.fugitives_returned,
				atLeast: row.at_least === true,
				officials: row.of_which_party_members_and_officials,
				ofHundred: row.of_which_red_notice_100,
				countries: row.countries_and_regions
			}),
			hasFigure: ({ persons }) => persons !== null
		})
	};
}
