import type { Exactness } from '../words/exactness.ts';

/**
 * How exact a sum of several figures is: as its parts where they agree or the others are exact; "about" where one is more
 * and another less, or no more than about; null where nothing is said of any.
 */
export function exactnessOfSum(parts: readonly (Exactness | null)[]): Exactness | null {
	const said = new Set(parts.filter((part) => part !== null));
	if (said.size === 0) return null;
	said.delete('exact');
	const [only = 'exact'] = said;
	return said.size > 1 ? 'about' : only;
}
