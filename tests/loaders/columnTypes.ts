import type { Field } from '#atlas/descriptor.ts';
import type { Language } from '#src/snippets/snippet.ts';

type Kind = 'codes' | 'ordered codes' | 'integer' | 'year' | 'number' | 'boolean' | 'date' | 'text';

const kindOf = ({ type, listDelimiter, categories, categoriesOrdered }: Field): Kind => {
	if (listDelimiter) return 'text';
	if (categories) return categoriesOrdered ? 'ordered codes' : 'codes';
	return type === 'string' ? 'text' : (type as Kind);
};

/** What a loader makes of each kind of column, by the name that its language gives the type. */
const types: Readonly<Partial<Record<Language, Readonly<Record<Kind, string>>>>> = {
	r: {
		codes: 'factor',
		'ordered codes': 'ordered',
		integer: 'numeric',
		year: 'integer',
		number: 'numeric',
		boolean: 'logical',
		date: 'Date',
		text: 'character'
	},
	python: {
		codes: 'category',
		'ordered codes': 'category',
		integer: 'Int64',
		year: 'Int64',
		number: 'float64',
		boolean: 'boolean',
		date: 'datetime64[us]',
		text: 'string'
	}
};

/** The type that a loader must give a column; undefined for a program that has none. */
export const columnType = (language: Language, field: Field): string | undefined =>
	types[language]?.[kindOf(field)];
