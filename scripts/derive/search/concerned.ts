import type { Tables } from '#atlas/rows.ts';
import { cameBack } from '#atlas/persons/cameBack.ts';

/** So many persons, and so many affairs, are found by a jurisdiction's name; its page, found before them, lists all. */
const mostOfOne = 5;

/** By a key, each code of a jurisdiction that shows it: of all keys of a code the first few. */
function codesByKey(keysByCode: ReadonlyMap<string, ReadonlySet<string>>) {
	const shown = [...keysByCode].flatMap(([iso3, keys]) =>
		[...keys].slice(0, mostOfOne).map((key) => ({ key, iso3 }))
	);
	const codes = Map.groupBy(shown, ({ key }) => key);
	return (key: string): readonly string[] => (codes.get(key) ?? []).map(({ iso3 }) => iso3);
}

function collect(pairs: Iterable<readonly [string | null, string]>) {
	const sets = new Map<string, Set<string>>();
	for (const [iso3, key] of pairs) if (iso3 !== null) sets.set(iso3, (sets.get(iso3) ?? new Set()).add(key));
	return sets;
}

/** Where somebody fled, and from where they came back, by case: of each jurisdiction the first five, as its page lists them. */
export const jurisdictionsOfCases = (cases: Tables['cases']) =>
	codesByKey(
		collect(
			cases.flatMap((row) =>
				[...(row.fled_to_iso3 ?? []), cameBack(row) ? row.returned_from_iso3 : null].map(
					(iso3) => [iso3, row.case_id] as const
				)
			)
		)
	);

/** Who held the money of an affair, and who asked for it, by affair: of each jurisdiction the five with most rows. */
export function jurisdictionsOfAffairs(money: Tables['asset_recoveries']) {
	const rows = money.flatMap(({ affair_id: affair, holding_iso3: holding, requesting_iso3: requesting }) =>
		[...new Set([holding, requesting])].flatMap((iso3) => (iso3 === null ? [] : [{ iso3, affair }]))
	);
	const mostFirst = [...Map.groupBy(rows, ({ iso3, affair }) => `${iso3} ${affair}`).values()].sort(
		(a, b) => b.length - a.length
	);
	return codesByKey(
		collect(mostFirst.flatMap(([first]) => (first ? [[first.iso3, first.affair] as const] : [])))
	);
}
