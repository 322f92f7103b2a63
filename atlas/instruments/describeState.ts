import { formatDate } from '../dates/formatDate.ts';
import { dayInterval } from '../dates/partialDate.ts';
import { describeStage } from './describeStage.ts';
import type { InstrumentStages, LegalState } from './instrument.ts';

/** Since when an instrument in force has been so, as exactly as sources say. */
function sinceWhen(instrument: InstrumentStages): string {
	if (instrument.entered_into_force) return `in force since ${formatDate(instrument.entered_into_force)}`;
	if (instrument.in_force_by)
		return `in force by ${formatDate(instrument.in_force_by)}, since when is not known`;
	return 'in force, since when is not known';
}

/** What is not known of an instrument's state on `day`. */
function whatIsNotKnown(instrument: InstrumentStages, day: string): string {
	const { signed, entered_into_force: entered } = instrument;
	if (instrument.status === 'signed_not_in_force')
		return signed ? describeStage('signed', signed) : 'not in force, when it was signed is not known';
	if (entered && day >= dayInterval(entered).last)
		return `in force from ${formatDate(entered)}, whether it still is on this day is not known`;
	if (!signed) return 'whether it was signed or in force is not known';
	return day < dayInterval(signed).last
		? `${describeStage('signed', signed)}, on which day is not known`
		: `${describeStage('signed', signed)}, whether it was in force is not known`;
}

/**
 * The state of an instrument in words that follow its name ("Extradition: …"). `state` is what `stateOn` says for `day`
 * (`YYYY-MM-DD`).
 */
export function describeState(instrument: InstrumentStages, state: LegalState, day: string): string {
	const { signed, suspended, terminated } = instrument;
	switch (state) {
		case 'in_force':
			return sinceWhen(instrument);
		case 'signed':
			return signed ? `${describeStage('signed', signed)}, not in force` : 'signed, not in force';
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
