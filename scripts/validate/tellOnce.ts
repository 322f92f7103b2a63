import { formatCount } from '#atlas/words/formatCount.ts';
import type { Problem } from './Problem.ts';

/** Up to so many cells with the same mistake are told one by one. */
const MAX_ALIKE = 20;
const LINES_NAMED = 5;

/**
 * Problems in which the same mistake in many cells of one field is told once, where the first of them stands, with how many
 * there are and the first lines: so a column that a spreadsheet has rewritten hides nothing else.
 * @param problems sorted
 */
export function tellOnce(problems: readonly Problem[]): readonly Problem[] {
	const alike = Map.groupBy(problems, ({ file, field, message }) => `${file}\n${field ?? ''}\n${message}`);
	return [...alike.values()].flatMap((all) => {
		const [first] = all;
		if (first?.field == null || all.length <= MAX_ALIKE) return all;
		const lines = all.slice(0, LINES_NAMED).map(({ line }) => line);
		const values = new Set(all.map(({ value }) => value));
		const others = values.size > 1 ? ', or the like,' : '';
		const count = `so it is${others} in ${formatCount(all.length)} cells of this field (lines ${lines.join(', ')} …)`;
		return [{ ...first, message: `${first.message}; ${count}` }];
	});
}
