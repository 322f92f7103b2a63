import type { Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { labelOf } from '../labelOf.ts';
import type { AffairKind } from './recovery.ts';

/** A documented person after whom an affair is named: the standing goes where the name goes. */
export interface AffairPerson {
	readonly name: string;
	readonly nameZh: string | null;
	/** The descriptor's words for the person's standing. */
	readonly standing: string;
}

/** What an affair is called, which says nothing about guilt. */
export interface Affair {
	readonly id: string;
	readonly name: string;
	readonly kind: AffairKind;
	/** Those of the table of cases who stand in the name. */
	readonly persons: readonly AffairPerson[];
}

/** Whether `name` stands in `text` as words of its own: "Xu Jin" is not in "Xu Jinghua". */
function names(text: string, name: string): boolean {
	const at = text.indexOf(name);
	return at >= 0 && !/\p{L}/u.test(`${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`);
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
		persons: cases
			.filter((person) => names(name, person.name))
			.map((person) => ({
				name: person.name,
				nameZh: person.name_zh,
				standing: labelOf(descriptor, 'cases', 'standing', person.standing)
			}))
	}));
}
