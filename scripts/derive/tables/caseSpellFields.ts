import type { DatePrecision } from '#atlas/dates/partialDate.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { treatyTypes } from '#atlas/instruments/strength.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import type { SpellBasis, SpellEvent } from '#atlas/persons/spellOf.ts';
import { labelOf } from '../labelOf.ts';
import type { CaseSpell, Missing } from './caseSpellRows.ts';
import { always, code, codeList, codesOf, day, flag, integer, like, number, type Unnamed } from './fields.ts';
import { personReachLabels } from './reachLabels.ts';

const precisions: Readonly<Record<DatePrecision, string>> = {
	day: 'Known to the day',
	month: 'Known to the month',
	year: 'Known to the year'
};

const missing: Readonly<Record<Missing, string>> = {
	start_date: 'No date of flight',
	end_date: 'Ended on a day that no source tells',
	last_report: 'No date of a last report',
	whether_ended: 'No source tells whether the person came back',
	place_of_flight: 'No place of flight',
	place_of_return: 'Back, but no source tells from where'
};

/** What the tables call the ends of an absence, with a word for who was not back. */
function events(descriptor: Descriptor): Readonly<Record<SpellEvent, string>> {
	const status = (value: string) => labelOf(descriptor, 'cases', 'return_status', value);
	return {
		returned: 'Came back from abroad',
		captured_at_home: status('captured_at_home'),
		died: 'Died without having come back',
		still_away: 'Not back when last reported (censored)',
		not_known: status('not_known')
	};
}

const bases: Readonly<Record<SpellBasis, string>> = {
	returned_date: 'The day of return or capture',
	returned_by: 'A day by which the person was back: the end lies before it',
	died_on: 'The day of death',
	last_reported_on: 'The last day for which a source tells where the person stood'
};

type Words = readonly [title: string, description: string];

/** A field for each type of treaty, under the name that it has in `treaties`. */
function reaches<Prefix extends string>(descriptor: Descriptor, prefix: Prefix, [title, description]: Words) {
	return Object.fromEntries(
		treatyTypes.map((type) => {
			const label = lowerFirst(labelOf(descriptor, 'treaties', 'type', type));
			return [`${prefix}_${type}`, code(codesOf(personReachLabels), `${title}: ${label}`, description)];
		})
	) as Record<`${Prefix}_${(typeof treatyTypes)[number]}`, Unnamed>;
}

/** What each column of `case_spells` holds. */
export function caseSpellFields(descriptor: Descriptor): Readonly<Record<keyof CaseSpell, Unnamed>> {
	const flight = reaches(descriptor, 'at_flight', [
		'At flight',
		'Whether an instrument of this type between the home jurisdiction and a place where the person was reported was in force on every day that the date of flight may mean. Of several places one with such an instrument is enough.'
	]);
	const back = reaches(descriptor, 'at_return', [
		'At return',
		'The same for the place that the person came back from, on the day of return; empty for who did not come back from abroad.'
	]);
	return {
		case_id: always(like(descriptor, 'cases.case_id', ['Case', 'The documented case.'])),
		fled_to_iso3: like(descriptor, 'cases.fled_to_iso3'),
		returned_from_iso3: like(descriptor, 'cases.returned_from_iso3'),
		start_earliest: day('Fled at the earliest', 'First day that the date of flight may mean.'),
		start_latest: day('Fled at the latest', 'Last day that the date of flight may mean.'),
		start_precision: code(
			codesOf(precisions),
			'Date of flight known to',
			'How exactly the date of flight is known.'
		),
		start_kind: like(descriptor, 'cases.fled_date_kind'),
		event: always(
			code(
				codesOf(events(descriptor)),
				'Event',
				'How the absence ended, or that it had not ended when last reported.'
			)
		),
		end_earliest: day(
			'Ended at the earliest',
			'First day that the date of the end, or of the last report, may mean; empty where only a day is known by which it had ended.'
		),
		end_latest: day(
			'Ended at the latest',
			'Last day that the date of the end, or of the last report, may mean.'
		),
		end_precision: code(codesOf(precisions), 'Date of the end known to', 'How exactly that date is known.'),
		end_kind: like(descriptor, 'cases.returned_date_kind'),
		end_basis: code(codesOf(bases), 'What the end is', 'Which date of the case stands for the end.'),
		days_least: integer(
			'days',
			'Days away, at least',
			'From the last possible day of flight to the first possible day of the end; of who was not back, of the last report.'
		),
		days_most: integer(
			'days',
			'Days away, at most',
			'From the first possible day of flight to the last possible day of the end. Of who was not back it bounds how long the person was followed, and not the absence.'
		),
		years_least: number(
			'years',
			'Years away, at least',
			'`days_least` in years of 365.25 days, to four decimals.'
		),
		years_most: number(
			'years',
			'Years away, at most',
			'`days_most` in years of 365.25 days, to four decimals.'
		),
		...flight,
		...back,
		missing: codeList(
			codesOf(missing),
			'Missing',
			'What the row lacks, for which a study may have to leave it out.'
		),
		is_usable: flag(
			'Usable',
			'Whether the time away and what ended it are known: a date of flight, and one of the end or of a last report. It asks for no place.'
		)
	};
}
