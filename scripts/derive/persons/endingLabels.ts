import { labelOf } from '../labelOf.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { Ending } from '#atlas/persons/ending.ts';

/** What each ending is called: in the descriptor's words where it is a code of `cases`, in ours where it is none. */
export function endingLabels(descriptor: Descriptor): Readonly<Record<Ending, string>> {
	const way = (code: string) => labelOf(descriptor, 'cases', 'return_method', code);
	const standing = (code: string) => labelOf(descriptor, 'cases', 'standing', code);
	return {
		voluntary_surrender: way('voluntary_surrender'),
		persuasion: way('persuasion'),
		deportation: way('deportation'),
		extradition: way('extradition'),
		capture_in_china: way('capture_in_china'),
		way_unknown: 'Back, way not known',
		allegations_not_established: standing('allegations_not_established'),
		protected_abroad: standing('protected_abroad'),
		convicted_in_absentia: standing('convicted_in_absentia'),
		convicted_abroad: standing('convicted_abroad'),
		at_large: labelOf(descriptor, 'cases', 'outcome_kind', 'at_large'),
		not_returned: way('not_returned'),
		died: labelOf(descriptor, 'cases', 'outcome_kind', 'died'),
		no_later_report: 'Named, no later report found'
	};
}
