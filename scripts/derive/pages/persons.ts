import type { Descriptor } from '#atlas/descriptor.ts';
import { standingInSentence } from '#atlas/persons/standing.ts';
import type { Tables } from '#atlas/rows.ts';
import { namedPerson } from '../persons/namedPerson.ts';

/** Every documented person by id, as a table that names the person's row says it: "Person A, accused, not convicted". */
export function derive(
	{ cases }: Pick<Tables, 'cases'>,
	descriptor: Descriptor
): Readonly<Record<string, string>> {
	return Object.fromEntries(
		cases.map((row) => {
			const { name, standing } = namedPerson(row, descriptor);
			return [row.case_id, `${name}, ${standingInSentence(standing)}`];
		})
	);
}
