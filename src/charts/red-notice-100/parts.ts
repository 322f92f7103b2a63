import type { Checked } from '#atlas/checks.ts';
import { endings, endingsBack, type Ending } from '#atlas/persons/ending.ts';
import type { RedNoticeData } from '#scripts/derive/charts/red-notice-100.ts';
import type { Person } from '#scripts/derive/persons/person.ts';

/** Those of the list whose flight ended in one way; or those whom no source names. */
export interface Group {
	readonly key: Ending | 'unnamed';
	readonly count: number;
	/** None in the group of the unnamed. */
	readonly persons: readonly (Person & Checked)[];
}

export type PartKey = 'back' | 'caught' | 'not_back' | 'open';

/** Groups that belong together. The parts make up the list: each person stands once. */
export interface Part {
	readonly key: PartKey;
	readonly count: number;
	readonly groups: readonly Group[];
}

function partOf(key: Group['key']): PartKey {
	if (key === 'unnamed' || key === 'not_known') return 'open';
	if (key === 'captured_at_home') return 'caught';
	return endingsBack.includes(key) ? 'back' : 'not_back';
}

/**
 * Sorts the list into its parts, down to the last of its hundred, in the order of all pictures of the hundred.
 * @throws when more persons are named than the list holds
 */
export function parts({ size, persons }: RedNoticeData): readonly Part[] {
	const unnamed = size - persons.length;
	if (unnamed < 0) throw new RangeError(`${persons.length} persons are named of a list of ${size}`);
	const groups: readonly Group[] = [
		...endings.map((key) => {
			const some = persons.filter(({ ending }) => ending === key);
			return { key, count: some.length, persons: some };
		}),
		{ key: 'unnamed' as const, count: unnamed, persons: [] }
	].filter(({ count }) => count > 0);
	return [...new Set(groups.map(({ key }) => partOf(key)))].map((key) => {
		const own = groups.filter((group) => partOf(group.key) === key);
		return { key, count: own.reduce((sum, { count }) => sum + count, 0), groups: own };
	});
}
