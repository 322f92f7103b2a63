import type { CasesRow } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { Standing } from '#atlas/persons/standing.ts';
import { labelOf } from '../labelOf.ts';

/** Where a person stands in law, with what the sources leave open about it, in the descriptor's words. */
export function standingOf(
	{ standing, standing_caveat: caveat }: Pick<CasesRow, 'standing' | 'standing_caveat'>,
	descriptor: Descriptor
): Standing {
	return {
		label: labelOf(descriptor, 'cases', 'standing', standing),
		caveat: caveat === null ? null : labelOf(descriptor, 'cases', 'standing_caveat', caveat)
	};
}
