import { labelOf } from '../labelOf.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { Ending } from '#atlas/persons/ending.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';

/** What each ending is called, in the descriptor's words. */
export function endingLabels(descriptor: Descriptor): Readonly<Record<Ending, string>> {
	const label = (field: string) => (code: string) => labelOf(descriptor, 'cases', field, code);
	const status = label('return_status');
	const way = label('return_method');
	const standing = label('standing');
	const outcome = label('outcome_kind');
	return {
		voluntary_surrender: way('voluntary_surrender'),
		persuasion: way('persuasion'),
		deportation: way('deportation'),
		extradition: way('extradition'),
		way_unknown: `${status('back')}, ${lowerFirst(way('unknown'))}`,
		captured_at_home: status('captured_at_home'),
		allegations_not_established: standing('allegations_not_established'),
		protected_abroad: standing('protected_abroad'),
		convicted_in_absentia: standing('convicted_in_absentia'),
		convicted_abroad: standing('convicted_abroad'),
		at_large: outcome('at_large'),
		not_back: status('not_back'),
		died: outcome('died'),
		not_known: status('not_known')
	};
}
