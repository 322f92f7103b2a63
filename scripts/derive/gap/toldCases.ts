import { casesByReach, type CasesByReach } from './casesByReach.ts';
import type { GapCase } from './gapCase.ts';

/** What is told of the documented cases: in counts, and of those that a browser is sent one by one. */
export interface ToldCases {
	/** Null where no case is documented. */
	readonly counts: CasesByReach | null;
	/** Those that the picture draws one by one, and the first of the table; by day of flight, those without one last. */
	readonly cases: readonly GapCase[];
	/** So many of them are the first rows of the table. */
	readonly firstRows: number;
	/** Every case, in the same order. */
	readonly tableOnly?: { readonly cases: readonly GapCase[] };
}

/** As many squares as one panel of the picture has room for: twenty columns of five. With more, a square is of several persons. */
const mostSquares = 100;
/** How many rows the table has in a browser at most, and how many where there are more. */
const mostRows = 200;
const firstOfMany = 50;

/** Whether cases are too many to be told one by one. */
export const areMany = ({ length }: readonly unknown[]): boolean => length > mostRows;

const dated: readonly string[] = ['not_in_force', 'in_force', 'not_known'];
const isDrawn = ({ flight, back }: GapCase) => dated.includes(flight.reach) || back !== null;

/** Counts the cases, and takes out those that are told one by one. */
export function toldCases(all: readonly GapCase[]): ToldCases {
	const counts = casesByReach(all);
	const isOneByOne = counts.dated <= mostSquares && counts.returned <= mostSquares;
	const firstRows = areMany(all) ? firstOfMany : all.length;
	return {
		counts: all.length > 0 ? counts : null,
		cases: all.filter((each, index) => index < firstRows || (isOneByOne && isDrawn(each))),
		firstRows,
		tableOnly: { cases: all }
	};
}
