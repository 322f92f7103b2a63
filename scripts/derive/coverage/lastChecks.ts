import { checksOf, type Check } from '#atlas/checks.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { Tables } from '#atlas/rows.ts';
import { labelOf } from '../labelOf.ts';

/**
 * Answers of any row of one table, by its id, when it was last looked up again and what came of it; null of one that
 * nobody looked up.
 */
export function lastChecks(
	{ checks }: { readonly checks?: Tables['checks'] },
	table: string,
	descriptor: Descriptor
): (id: string) => Check | null {
	const looks = checksOf(checks ?? [], table);
	return (id) => {
		const look = looks.get(id);
		return look
			? { on: look.checked_on, verdict: labelOf(descriptor, 'checks', 'verdict', look.verdict) }
			: null;
	};
}
