import { listInSentence } from '#atlas/words/listInSentence.ts';
import type { Note } from '#src/chart/chart.ts';
import { notesOf } from '#src/chart/notesOf.ts';
import { isRanked } from '#atlas/instruments/strength.ts';
import { dayOfYear } from '#atlas/dates/dayOfYear.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { nouns } from '#atlas/instruments/nouns.ts';
import { stateOn } from '#atlas/instruments/stateOn.ts';
import { countByState, countInstruments } from '#atlas/instruments/countInstruments.ts';
import { oneOrMany, counted } from '#atlas/words/counted.ts';
import { mayBeInForce } from './mayBeInForce.ts';
import { firstYear } from './years.ts';
import { nameOf, type TreatyMapView } from './view.ts';

/** What is not known about the instruments shown. */
function notKnown(chosen: TreatyMapView) {
	const hatched = chosen.own.filter(({ state }) => state === 'not_known');
	const open = hatched.filter((each) => mayBeInForce(each, chosen));
	const { instruments, partners } = countInstruments(open.map(({ instrument }) => instrument));
	const never = hatched.length - open.length;
	const unsigned = open.filter(({ instrument }) => !instrument.signed && !instrument.not_in_force_on).length;
	return [
		instruments > 0 &&
			`For ${counted(instruments, 'instrument')} with ${counted(partners, 'partner')} the sources read do not settle whether they were in force on this day; they are hatched and counted apart, neither as in force nor as absent.`,
		never > 0 &&
			`${counted(never, 'instrument')} signed on a day not known and never in force ${oneOrMany(never, 'is', 'are')} hatched too.`,
		unsigned > 0 &&
			`For ${unsigned === instruments ? 'all' : unsigned} of them the day of signature is not known either, so that they are hatched in every year before.`
	];
}

/** Instruments drawn solid from this year on only because a source happens to name them: a gain in knowledge, not in law. */
function becameKnown({ data, own, year, day, isNow }: TreatyMapView): string | null {
	if (year <= firstYear(data)) return null;
	const before = dayOfYear(year - 1, data.dataDate);
	const turned = own.filter(
		({ instrument, state }) =>
			state === 'in_force' &&
			!instrument.entered_into_force &&
			stateOn(instrument, before, data.dataDate) === 'not_known'
	);
	if (turned.length === 0) return null;
	const [verb, them, they] = turned.length === 1 ? ['turns', 'it', 'it'] : ['turn', 'them', 'they'];
	const named = turned.filter(
		({ instrument }) => instrument.in_force_by && instrument.in_force_by <= day
	).length;
	const why = [
		...(named > 0 ? [`sources of ${year} name ${them} as in force`] : []),
		...(named < turned.length && isNow ? [`sources call ${them} in force without any date`] : [])
	];
	return `${counted(turned.length, 'instrument')} ${verb} solid in ${year} because ${why.join(', or ')}, not because ${they} took effect then.`;
}

/** What the report behind the atlas said of transfer treaties, set beside what the tables know. */
function ofReport({ data, filter, own, dayText }: TreatyMapView): string | null {
	const { report } = data;
	if (filter !== 'transfer_of_sentenced_persons' || !report) return null;
	const named = own.filter(({ instrument }) => report.partners.includes(instrument.partner_iso3));
	const counts = countByState(named);
	const names = report.partners.map((iso3) => withArticle(nameOf(data, iso3)));
	const inForce = counts.in_force.instruments;
	return `The ${report.published} report behind this atlas says such treaties had been signed with ${counted(names.length, 'partner')}: ${listInSentence(names)}. On ${dayText}, ${inForce} of these treaties ${oneOrMany(inForce, 'was', 'were')} in force as far as is known; for ${counts.not_known.instruments} it is not known.`;
}

/** Why the agreements of another party stand apart. */
function ofOtherParties({ data, shown }: TreatyMapView): readonly string[] {
	const home = nameOf(data, data.home);
	const parties = new Set(shown.map(({ instrument }) => instrument.party_iso3));
	return [...parties]
		.filter((party) => party !== data.home)
		.map((party) => {
			const those = shown.filter(({ instrument }) => instrument.party_iso3 === party);
			const types = [...new Set(those.map(({ instrument }) => instrument.type))];
			const named = listInSentence(types.map((type) => nouns[type].many));
			return [
				`The ${named} of ${nameOf(data, party)} are its own and do not bind ${home}: they never shade a partner among ${home}’s instruments.`,
				...types.flatMap((type) => data.remarks[type] ?? [])
			].join(' ');
		});
}

/** Which day a year stands for, and why fewer partners are counted as signed only than there are treaties in that state. */
function howCounted({ filter, own, shades, isNow }: TreatyMapView) {
	const ofYear = !isNow && 'A year stands for its 31 December.';
	if (filter !== 'all') return ofYear;
	const besides = own.filter(
		({ instrument, state }) =>
			state === 'signed' && isRanked(instrument.type) && shades[instrument.partner_iso3] !== 'signed'
	).length;
	return [
		ofYear,
		'Each partner is counted once, by its strongest instrument in force.',
		besides > 0 &&
			`${counted(besides, 'instrument')} signed and not yet in force ${oneOrMany(besides, 'is', 'are')} with partners that have another in force, and not counted as such.`
	];
}

/** What is uncertain, missing or disputed in the picture. */
export function doubts(chosen: TreatyMapView): readonly Note[] {
	return notesOf({
		'How counted': howCounted(chosen),
		'Not known': notKnown(chosen),
		'Known only since': becameKnown(chosen),
		'The report': ofReport(chosen),
		'Other parties': ofOtherParties(chosen),
		Borders: "Borders are Natural Earth's de facto lines; they take no side."
	});
}
