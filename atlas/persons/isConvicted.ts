import type { CasesRow } from '../rows.ts';

const convicted: readonly CasesRow['standing'][] = ['convicted', 'convicted_in_absentia', 'convicted_abroad'];

/** Whether a court, at home or abroad, has convicted the person: only then is a sum recovered told as a fact. */
export function isConvicted(standing: CasesRow['standing']): boolean {
	return convicted.includes(standing);
}
