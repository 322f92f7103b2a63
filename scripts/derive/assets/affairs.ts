import type { Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { NamedPerson } from '#atlas/persons/standing.ts';
import { namedPerson } from '../persons/namedPerson.ts';
import type { AffairKind } from './recovery.ts';

/** What an affair is called, which says nothing about guilt. */
export interface Affair {
	readonly id: string;
	readonly name: string;
	readonly kind: AffairKind;
	/** The documented persons whose cases belong to it. */
	readonly persons: readonly NamedPerson[];
}

/** Every affair whose money a row follows, in the order of the table of affairs. */
export function affairs(
	{ affairs: rows, asset_recoveries, cases }: Pick<Tables, 'affairs' | 'asset_recoveries' | 'cases'>,
	descriptor: Descriptor
): readonly Affair[] {
	const followed = new Set(asset_recoveries.map((row) => row.affair_id));
	const those = rows.filter((row) => followed.has(row.affair_id));
	const persons = Map.groupBy(cases, (row) => row.affair_id);
	return those.map(({ affair_id: id, name, kind }) => ({
		id,
		name,
		kind,
		persons: (persons.get(id) ?? []).map((row) => namedPerson(row, descriptor))
	}));
}
