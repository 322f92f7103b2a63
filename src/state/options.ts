/** The values of a chart's options by name, as the address spells them. */
export type Options = Readonly<Record<string, string>>;

/** One option a reader can set. */
export type OptionSchema = {
	/** True where the picture itself places the control, beside the part that it moves; else it stands above the picture. */
	readonly inPicture?: boolean;
} & (
	| {
			readonly kind: 'one_of';
			readonly label: string;
			readonly values: readonly { readonly value: string; readonly label: string; readonly group?: string }[];
			readonly initial: string;
			/** True where all choices stand side by side as buttons: of two or three short ones. */
			readonly asButtons?: boolean;
	  }
	| {
			readonly kind: 'year';
			readonly label: string;
			readonly first: number;
			readonly last: number;
			readonly initial: number;
			/** True where the picture can be played through the years. */
			readonly plays: boolean;
			/** How many of what there were at the end of each year, from the first to the last: drawn above the slider. */
			readonly line?: { readonly label: string; readonly counts: readonly number[] };
	  }
);

/** Options by the names that the address has for them. */
export type OptionSchemas<Names extends readonly string[]> = Readonly<Record<Names[number], OptionSchema>>;

/** The options as they stand before a reader changes any. */
export function initialOptions(schemas: Readonly<Record<string, OptionSchema>>): Options {
	return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, String(schema.initial)]));
}

/** Whether `value` is one that the option allows. */
function isAllowed(schema: OptionSchema, value: string): boolean {
	if (schema.kind === 'one_of') return schema.values.some((allowed) => allowed.value === value);
	return /^\d{4}$/.test(value) && Number(value) >= schema.first && Number(value) <= schema.last;
}

/** Reads options out of an address's query; unknown names and values that are not allowed are ignored. */
export function parseOptions(
	query: URLSearchParams,
	schemas: Readonly<Record<string, OptionSchema>>
): Options {
	const options: Record<string, string> = { ...initialOptions(schemas) };
	for (const [name, schema] of Object.entries(schemas)) {
		const value = query.get(name);
		if (value !== null && isAllowed(schema, value)) options[name] = value;
	}
	return options;
}

/** The query that restores `options`: only what differs from the initial state, in the schemas' order; empty if nothing does. */
export function writeOptions(
	options: Options,
	schemas: Readonly<Record<string, OptionSchema>>,
	query: URLSearchParams
): URLSearchParams {
	const written = new URLSearchParams(query);
	for (const [name, schema] of Object.entries(schemas)) {
		const value = options[name];
		if (value === undefined || value === String(schema.initial)) written.delete(name);
		else written.set(name, value);
	}
	return written;
}
