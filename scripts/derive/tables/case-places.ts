import { always, code, codesOf, integer, itemOf, like } from './fields.ts';
import { tableOf } from './tableOf.ts';

type Role = 'fled_to' | 'returned_from';

type CasePlace = {
	readonly case_id: string;
	readonly role: Role;
	readonly iso3: string;
	readonly position: number;
};

const roles: Readonly<Record<Role, string>> = {
	fled_to: 'The person was reported there',
	returned_from: 'The person came back from there'
};

/** Where each person was reported, and from where the person came back. */
export const casePlaces = tableOf<CasePlace>({
	name: 'case_places',
	title: 'Places of cases',
	description:
		'One row for each place in which a person was reported (`cases.fled_to_iso3`), and one for the place that the person came back from (`cases.returned_from_iso3`), to be joined with. The places reported are a set and no route: their position is that in the list and says nothing of time. A person with several places has several rows, so that rows are no persons; a person without a row is one of whom no source tells a place.',
	derivedFrom: ['cases', 'countries'],
	fields: (descriptor) => ({
		case_id: always(like(descriptor, 'cases.case_id', ['Case', 'The documented case, a row of `cases`.'])),
		role: always(code(codesOf(roles), 'What the place is', 'What the place is to the person.')),
		iso3: always(itemOf(descriptor, 'cases.fled_to_iso3', ['Place', 'The jurisdiction.'])),
		position: always(
			integer('places', 'Position', 'Which of the places in the list it is, from 1; no order in time.')
		)
	}),
	primaryKey: ['case_id', 'role', 'iso3'],
	keys: { case_id: 'cases.case_id', iso3: 'countries.iso3' },
	rows: ({ cases }) =>
		cases.flatMap(({ case_id, fled_to_iso3: fled, returned_from_iso3: from }) => {
			const places = (role: Role, codes: readonly string[]) =>
				[...new Set(codes)].map((iso3, index) => ({ case_id, role, iso3, position: index + 1 }));
			return [...places('fled_to', fled ?? []), ...places('returned_from', from === null ? [] : [from])];
		})
});
