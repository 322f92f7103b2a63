import { forceOn } from './forceOn.ts';
import type { Instrument } from './instrument.ts';
import { isOutsideTreaties } from './outsideTreaties.ts';
import type { OutsideTreaties } from '../descriptor.ts';

/** How far extradition to the home jurisdiction reaches a place on a day. */
export type Reach =
	/** An extradition treaty was in force. */
	| 'in_force'
	/** None was: never signed, signed only, suspended or terminated. */
	| 'not_in_force'
	/** The day or the treaty is not known well enough to say. */
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

/** How far extradition reaches a place (ISO 3166-1 alpha-3) on a day that may be partial, by all instruments there are. */
export function reachOf(
	iso3: string,
	day: string,
	instruments: readonly Instrument[],
	{ home, outside, dataDate }: ReachContext
): Reach {
	if (isOutsideTreaties(outside, iso3)) return 'outside_treaties';
	const answers = instruments
		.filter((each) => each.type === 'extradition' && each.party_iso3 === home && each.partner_iso3 === iso3)
		.map((each) => forceOn(each, day, dataDate));
	if (answers.includes('in_force')) return 'in_force';
	return answers.includes('not_known') ? 'not_known' : 'not_in_force';
}
