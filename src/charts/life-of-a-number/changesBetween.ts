import type { Estimate } from '#atlas/figures/estimates/estimate.ts';
import { formatRounded } from '#atlas/words/formatRounded.ts';

/** One thing that became another on the way from a claim to the next. */
export type Change =
	| { readonly kind: 'factor'; readonly factor: number; readonly text: string }
	| {
			readonly kind: 'unit' | 'measure' | 'office';
			readonly before: string;
			readonly after: string;
			readonly text: string;
	  };

/**
 * What changed between a claim and the later one that rests on it: the number (as a factor, whatever the units are), the
 * unit, what is counted and who is credited. Empty where all stayed the same.
 */
export function changesBetween(before: Estimate, after: Estimate): readonly Change[] {
	const changes: Change[] = [];
	const turned = (kind: 'unit' | 'measure' | 'office', from: string, to: string) => {
		if (from !== to) changes.push({ kind, before: from, after: to, text: `${from} → ${to}` });
	};
	if (before.low !== null && after.low !== null && before.low > 0 && before.low !== after.low) {
		const factor = after.low / before.low;
		changes.push({ kind: 'factor', factor, text: `× ${formatRounded(factor, 3)}` });
	}
	turned('unit', before.unitLabel, after.unitLabel);
	turned('measure', before.measureLabel, after.measureLabel);
	turned('office', before.creditedLabel, after.creditedLabel);
	return changes;
}
