const count = new Intl.NumberFormat('en-GB');

/** A number of persons as its source gives it: "1,335", "more than 700". */
export function personsText({
	persons,
	atLeast
}: {
	readonly persons: number;
	readonly atLeast: boolean;
}): string {
	return (atLeast ? 'more than ' : '') + count.format(persons);
}
