import type { CasesRow } from '../rows.ts';
import { cameBack, wasCaughtAtHome } from './cameBack.ts';

/**
 * How a documented flight ended, as far as sources tell: each person has one. In the order in which pictures show them, so
 * that the same persons stand in the same place everywhere; of those not back the outcomes in a person's favour come first.
 */
export const endings = [
	// Back, by the way that the source names.
	'voluntary_surrender',
	'deportation',
	'persuasion',
	'extradition',
	// Back, but no source says how.
	'way_unknown',
	// Caught inside the home jurisdiction: officially counted as back, but by no way back from abroad.
	'captured_at_home',
	// Not back: an authority abroad found the accusation not established, or gave the person protection.
	'allegations_not_established',
	'protected_abroad',
	// Not back: convicted without being there, or by a court abroad.
	'convicted_in_absentia',
	'convicted_abroad',
	// Not back and sought, as far as reported.
	'at_large',
	// Not back when last reported; whether still sought is not known.
	'not_back',
	// Died without having come back.
	'died',
	// No source used here tells whether the person came back.
	'not_known'
] as const;
export type Ending = (typeof endings)[number];

/** The endings in which a person came back from abroad. */
export const endingsBack: readonly Ending[] = [
	'voluntary_surrender',
	'persuasion',
	'deportation',
	'extradition',
	'way_unknown'
];

/** The way by which somebody came back; `capture_at_home`, which is none, never stands in the row of a person back. */
function wayBack({ return_method: way }: Pick<CasesRow, 'return_method'>): Ending {
	return way === null || way === 'unknown' || way === 'capture_at_home' ? 'way_unknown' : way;
}

/** What the law says of a person who is not back, the outcomes in their favour first; null where it is no ending. */
function heldOf({
	standing,
	outcome_kind: kind
}: Pick<CasesRow, 'standing' | 'outcome_kind'>): Ending | null {
	if (standing === 'allegations_not_established' || standing === 'protected_abroad') return standing;
	if (kind === 'protected_abroad') return kind;
	return standing === 'convicted_in_absentia' || standing === 'convicted_abroad' ? standing : null;
}

/**
 * Puts a person into one ending; the first rule that holds decides: back; caught inside the home jurisdiction; dead; what
 * the law says of those who are not back; at large; not back; not known.
 */
export function endingOf(
	row: Pick<CasesRow, 'return_status' | 'return_method' | 'died_on' | 'standing' | 'outcome_kind'>
): Ending {
	if (cameBack(row)) return wayBack(row);
	if (wasCaughtAtHome(row)) return 'captured_at_home';
	// The day of a death may be unknown: then the standing tells it.
	if (row.died_on !== null || row.standing === 'dead') return 'died';
	const held = heldOf(row);
	if (held !== null) return held;
	if (row.return_status === 'not_known') return 'not_known';
	return row.outcome_kind === 'at_large' ? 'at_large' : 'not_back';
}
