import { forceOn } from './forceOn.ts';
import type { Instrument, InstrumentType } from './instrument.ts';
import { isOutsideTreaties } from './outsideTreaties.ts';
import type { OutsideTreaties } from '../descriptor.ts';

/** How far instruments of one type with the home jurisdiction reach a place on a day. */
export type Reach =
	/** One was in force. */
	| 'in_force'
	/** None was: never signed, signed only, suspended or terminated. */
	| 'not_in_force'
	/** The day or the instrument is not known well enough to say. */
	| 'not_known'
	/** Treaties between states do not govern the relation. */
	| 'outside_treaties';

/** What is true of every place and day. */
export interface ReachContext {
	/** ISO 3166-1 alpha-3 code of the home jurisdiction: only its own instruments count. */
	readonly home: string;
	readonly outside: readonly Pick<OutsideTreaties, 'iso3'>[];
	/** Day of the data, `YYYY-MM-DD`. */
	readonly dataDate: string;
}

/**
 * How far instruments of one type reach a place (ISO 3166-1 alpha-3) on a day that may be partial, by all there are: one in
 * force is enough.
 */
export function reachOf(
	iso3: string,
	day: string,
	instruments: readonly Instrument[],
	{ home, outside, dataDate }: ReachContext,
	type: InstrumentType = 'extradition'
): Reach {
	if (isOutsideTreaties(outside, iso3)) return 'outside_treaties';
	const answers = instruments
		.filter((each) => each.type === type && each.party_iso3 === home && each.partner_iso3 === iso3)
		.map((each) => forceOn(each, day, dataDate));
	if (answers.includes('in_force')) return 'in_force';
	return answers.includes('not_known') ? 'not_known' : 'not_in_force';
}
