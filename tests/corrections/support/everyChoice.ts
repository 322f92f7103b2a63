import type { Options, OptionSchema } from '#src/state/options.ts';

/** The values that an option allows. */
function valuesOf(schema: OptionSchema): readonly string[] {
	if (schema.kind === 'one_of') return schema.values.map(({ value }) => value);
	return Array.from({ length: schema.last - schema.first + 1 }, (_, index) => String(schema.first + index));
}

/** Every combination of the values that a chart's options allow. */
export function everyChoice(schemas: Readonly<Record<string, OptionSchema>>): readonly Options[] {
	return Object.entries(schemas).reduce<readonly Options[]>(
		(choices, [name, schema]) =>
			choices.flatMap((choice) => valuesOf(schema).map((value) => ({ ...choice, [name]: value }))),
		[{}]
	);
}
