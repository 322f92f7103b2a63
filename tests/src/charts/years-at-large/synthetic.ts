import { inGroups, type AbsenceData } from '#scripts/derive/charts/years-at-large.ts';
import type { Absence } from '#scripts/derive/persons/absence.ts';
import { endingLabels } from '#scripts/derive/persons/endingLabels.ts';
import { person } from '#scripts/derive/persons/person.ts';
import { descriptor, row } from '#tests/fixtures/row.ts';

/** A synthetic absence. */
export const away = (id: string, known: Partial<Absence>): Absence => ({
	...person(
		row('cases', { case_id: id, name: `Synthetic ${id}`, standing: 'accused', source_ids: [`S-${id}`] }),
		descriptor
	),
	checked: null,
	ending: known.returned == null ? 'at_large' : 'deportation',
	fled: '2000-01-01',
	listed: false,
	isBack: known.returned != null,
	hasEnded: known.returned != null,
	...known
});

const three = [
	away('a', { returned: '2010-01-01' }),
	away('b', { fled: '2004', returned: '2005-07-01' }),
	away('c', { listed: true, lastReported: '2018' })
];

/** What a browser is sent of some absences. */
export function sent(absences: readonly Absence[]): Pick<AbsenceData, 'groups' | 'absences'> {
	const { groups, absences: told } = inGroups(absences, []);
	return { groups, absences: told };
}

/** Two back, after 10 years and after about one; one not back when last reported, 18 to 19 years after the flight. */
export const synthetic: AbsenceData = {
	dataDate: '2020-01-01',
	homeName: 'Homeland',
	endingLabels: endingLabels(descriptor),
	lists: { listed: 'Listed', others: 'Not listed' },
	told: null,
	...sent(three),
	left: { withoutFlight: 1, withoutReturn: 0, withoutOutcome: 2 }
};

/** Caught inside, 18 years after the flight. */
export const caught = away('d', {
	fled: '2001-01-01',
	returned: '2019-01-01',
	ending: 'captured_at_home',
	isBack: false
});

/** The synthetic data with more absences. */
export const withMore = (...more: readonly Absence[]): AbsenceData => ({
	...synthetic,
	...sent([...three, ...more])
});

/** So many absences that ended, after 1, 2, 3 … years. */
export const manyAbsences = (count: number): readonly Absence[] =>
	Array.from({ length: count }, (_, index) =>
		away(`n${index}`, { fled: '1900-01-01', returned: `${1901 + (index % 100)}-01-01` })
	);

/** The data of these. */
export const many = (count: number): AbsenceData => ({
	...synthetic,
	...sent(manyAbsences(count))
});
