import type { CasesRow } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { NamedPerson } from '#atlas/persons/standing.ts';
import { standingOf } from './standingOf.ts';

/** A person of a documented case by name, with the standing that goes wherever the name goes. */
export function namedPerson(
	row: Pick<CasesRow, 'name' | 'name_zh' | 'standing' | 'standing_caveat'>,
	descriptor: Descriptor
): NamedPerson {
	return { name: row.name, nameZh: row.name_zh, standing: standingOf(row, descriptor) };
}
