import { formatDate } from '../dates/formatDate.ts';
import { dayInterval } from '../dates/partialDate.ts';
import { describeStage } from './describeStage.ts';
import type { InstrumentStages, LegalState } from './instrument.ts';
import { stateNames } from './stateNames.ts';

/** Since when an instrument in force has been so, as exactly as sources say. */
function sinceWhen({ entered_into_force: entered, in_force_by: by }: InstrumentStages): string {
	if (entered) return `${stateNames.in_force} since ${formatDate(entered)}`;
	const known = by ? `${stateNames.in_force} by ${formatDate(by)}` : stateNames.in_force;
	return `${known}, since when is not known`;
}

/** What is not known of an instrument's state on `day`. */
function whatIsNotKnown(instrument: InstrumentStages, day: string): string {
	const { signed, approved, entered_into_force: entered, not_in_force_on: denied } = instrument;
	if (instrument.status === 'signed_not_in_force')
		return signed ? describeStage('signed', signed) : 'not yet in force, when it was signed is not known';
	if (entered && day >= dayInterval(entered).last)
		return `in force from ${formatDate(entered)}, whether it still is on this day is not known`;
	if (signed && day < dayInterval(signed).last)
		return `${describeStage('signed', signed)}, on which day is not known`;
	const isApproved = approved !== null && day >= dayInterval(approved).last;
	const reached = signed
		? [describeStage('signed', signed)]
		: isApproved
			? [describeStage('approved', approved)]
			: [];
	if (denied && day > dayInterval(denied).last)
		return [
			...reached,
			describeStage('not in force', denied, 'on'),
			'whether it has been since is not known'
		].join(', ');
	return reached.length > 0
		? `${reached.join()}, whether it was in force is not known`
		: 'whether it was signed or in force is not known';
}

/**
 * The state of an instrument in words that follow its name ("Extradition: …"). `state` is what `stateOn` says for `day`
 * (`YYYY-MM-DD`).
 */
export function describeState(instrument: InstrumentStages, state: LegalState, day: string): string {
	const { signed, approved, suspended, terminated } = instrument;
	switch (state) {
		case 'in_force':
			return sinceWhen(instrument);
		case 'signed': {
			const [verb, date] = signed ? ['signed', signed] : ['signed, approved', approved];
			return date ? `${describeStage(verb, date)}, not yet in force` : stateNames.signed;
		}
		case 'not_known':
			return whatIsNotKnown(instrument, day);
		case 'suspended':
			return suspended ? `suspended since ${formatDate(suspended)}` : 'suspended, since when is not known';
		case 'terminated':
			return terminated ? describeStage('terminated', terminated) : 'terminated, since when is not known';
		case 'none':
			return signed ? 'not yet signed' : 'not yet in force';
	}
}
