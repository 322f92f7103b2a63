import { caseSpellFields } from './caseSpellFields.ts';
import { caseSpellRows, type CaseSpell } from './caseSpellRows.ts';
import { tableOf } from './tableOf.ts';

/** Each documented person with the time away, its bounds, what ended it, and the law at both ends. */
export const caseSpells = tableOf<CaseSpell>({
	name: 'case_spells',
	title: 'Time away, a row a person',
	description: [
		'One row for each documented case, ready for survival analysis: when the person left, how the absence ended or when it was last known to last, how long that is at least and at most, and which treaties reached the person at both ends.',
		'`event` names competing risks: one of them excludes the others. Of `still_away` and `not_known` the end is the day of the last report, on which the row is censored; the day of the data is none, as no source looked on it.',
		'`is_usable` says that both ends are known well enough to compute with. A date known to its year or month gives bounds, of which neither is truer: compute with both, or say which. Persons of whom no source tells whether they came back (`not_known`) are not usable by this mark; whoever takes them as away on the day of their last report must say so.',
		'Not to be used as a sample of all who fled: the cases are those that official notices, courts and the press reported, and returns are reported more often than absences. A date of return is at times that of its announcement (`end_kind`), a death is at times known only to have happened by its day, and a person may be away without being sought. Persons are accused, not guilty, until a court says so: `cases.standing` belongs wherever a person is told of.'
	].join(' '),
	derivedFrom: ['cases', 'treaties', 'countries'],
	fields: caseSpellFields,
	primaryKey: ['case_id'],
	keys: {
		case_id: 'cases.case_id',
		fled_to_iso3: 'countries.iso3',
		returned_from_iso3: 'countries.iso3'
	},
	rows: caseSpellRows
});
