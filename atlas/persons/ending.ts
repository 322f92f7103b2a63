import type { CasesRow } from '../rows.ts';
import { cameBack } from './cameBack.ts';

/** How a documented flight ended, as far as sources tell: each person has one. */
export type Ending =
	/** Back, by the way that the source names. */
	| 'voluntary_surrender'
	| 'persuasion'
	| 'deportation'
	| 'extradition'
	/** Caught inside the home jurisdiction: officially counted as back, but by no way back from abroad. */
	| 'capture_in_china'
	/** Back, but no source says how. */
	| 'way_unknown'
	/** Not returned: an authority abroad found the accusation not established, or gave the person protection. */
	| 'allegations_not_established'
	| 'protected_abroad'
	/** Not returned: convicted without being there, or by a court abroad. */
	| 'convicted_in_absentia'
	| 'convicted_abroad'
	/** Not returned and accused, as far as reported. */
	| 'at_large'
	/** Not returned when last reported; whether still sought is not known. */
	| 'not_returned'
	| 'died'
	/** Named in public, and nothing found about the time since. */
	| 'no_later_report';

/** The endings in which a person is back in the home jurisdiction. */
export const endingsBack: readonly Ending[] = [
	'voluntary_surrender',
	'persuasion',
	'deportation',
	'extradition',
	'capture_in_china',
	'way_unknown'
];

/**
 * Puts a person into one ending; the first rule that holds decides: caught inside the home jurisdiction; back; dead; what
 * the law says of those who are not back, the outcomes in their favour first; at large; not returned; no later report.
 */
export function endingOf(row: CasesRow): Ending {
	const { return_method: way, standing, outcome_kind: kind } = row;
	if (way === 'capture_in_china') return way;
	if (cameBack(row))
		return way === 'unknown' || way === 'died' || way === 'not_returned' ? 'way_unknown' : way;
	if (standing === 'dead' || way === 'died') return 'died';
	if (standing === 'allegations_not_established') return standing;
	if (standing === 'protected_abroad' || kind === 'protected_abroad') return 'protected_abroad';
	if (standing === 'convicted_in_absentia' || standing === 'convicted_abroad') return standing;
	if (way === 'not_returned') return kind === 'at_large' ? 'at_large' : 'not_returned';
	return 'no_later_report';
}
