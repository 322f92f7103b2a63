import type { CaseEntry } from '#scripts/derive/pages/cases.ts';
import { dayInterval } from '#atlas/dates/partialDate.ts';

type Compare = (a: CaseEntry, b: CaseEntry) => number;

const byName: Compare = (a, b) =>
	a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** By a key, `direction` 1 for ascending; what is not known comes last either way, then the name decides. */
function by(keyOf: (entry: CaseEntry) => string | number | null, direction: 1 | -1): Compare {
	return (a, b) => {
		const [left, right] = [keyOf(a), keyOf(b)];
		if (left === right) return byName(a, b);
		if (left === null) return 1;
		if (right === null) return -1;
		return left < right ? -direction : direction;
	};
}

/** Days as text compare as days; of two dates that begin alike the more exact one ends, and so comes, first. */
function dateKey(date: string | null): string | null {
	if (date === null) return null;
	const { first, last } = dayInterval(date);
	return `${first} ${last}`;
}

/** The orders a reader can choose; `value` is what the address calls it. Sums are in many currencies and are no order. */
export const caseSorts = [
	{ value: 'name', label: 'Name', compare: byName },
	{ value: 'left', label: 'Fled, earliest first', compare: by(({ fled }) => dateKey(fled), 1) },
	{
		value: 'back',
		label: 'Came back, latest first',
		compare: by(({ returned, returnedBy }) => dateKey(returned ?? returnedBy), -1)
	},
	{ value: 'number', label: 'Number on the list', compare: by(({ noticeRank }) => noticeRank, 1) }
] as const satisfies readonly { value: string; label: string; compare: Compare }[];

export type CaseSort = (typeof caseSorts)[number]['value'];

/** The cases in an order that depends on nothing but the cases. */
export function sortCases(entries: readonly CaseEntry[], sort: CaseSort): readonly CaseEntry[] {
	const { compare } = caseSorts.find(({ value }) => value === sort) ?? caseSorts[0];
	return entries.toSorted(compare);
}
