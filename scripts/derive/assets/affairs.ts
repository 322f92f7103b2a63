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

/** Every affair of the table of recoveries, in the table's order. */
export function affairs(
	{ asset_recoveries, cases }: Pick<Tables, 'asset_recoveries' | 'cases'>,
	descriptor: Descriptor
): readonly Affair[] {
	const rows = new Map(asset_recoveries.map((row) => [row.affair_id, row]));
	return [...rows.values()].map(({ affair_id: id, affair_name: name, affair_kind: kind }) => ({
		id,
		name,
		kind,
		persons: cases.filter((row) => row.affair_id === id).map((row) => namedPerson(row, descriptor))
	}));
}
