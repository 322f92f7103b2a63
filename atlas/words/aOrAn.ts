/** A noun with its indefinite article, by its first letter: "an extradition treaty", "a consular convention". */
export function aOrAn(noun: string): string {
	return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
