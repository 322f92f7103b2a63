import { standingInSentence, type NamedPerson } from './standing.ts';

/** A name with the documented persons behind it and where each stands in law: "Kaiping [Person A: convicted; Person B: dead]". */
export function withPersons(name: string, persons: readonly NamedPerson[]): string {
	if (persons.length === 0) return name;
	return `${name} [${persons.map((person) => `${person.name}: ${standingInSentence(person.standing)}`).join('; ')}]`;
}
