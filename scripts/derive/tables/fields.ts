import type { Category, Descriptor, Field } from '#atlas/descriptor.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';

/** What is said of a field beside its name. */
export type Unnamed = Omit<Field, 'name'>;

/** What a field is called, and what it holds, in words that need nothing else. */
type Words = readonly [title: string, description: string];

const required = { constraints: { required: true } };

/** A text. */
export const text = (...[title, description]: Words): Unnamed => ({ title, description, type: 'string' });

/** A whole day, where one is known. */
export const day = (...[title, description]: Words): Unnamed => ({ title, description, type: 'date' });

/** A year. */
export const year = (...[title, description]: Words): Unnamed => ({ title, description, type: 'year' });

/** A number of something. @param unit what is counted, "days" */
export const integer = (unit: string, ...[title, description]: Words): Unnamed => ({
	title,
	description,
	type: 'integer',
	unit,
	constraints: { minimum: 0 }
});

/** A measured or computed number, 0 or more. @param unit null where it has none, or a field of its own names it */
export const number = (unit: string | null, ...[title, description]: Words): Unnamed => ({
	title,
	description,
	type: 'number',
	...(unit === null ? {} : { unit }),
	constraints: { minimum: 0 }
});

/** True or false, in every row. */
export const flag = (...[title, description]: Words): Unnamed => ({
	title,
	description,
	type: 'boolean',
	trueValues: ['true'],
	falseValues: ['false'],
	...required
});

/** One of some codes, with what each of them means. */
export const code = (codes: readonly Category[], ...[title, description]: Words): Unnamed => ({
	title,
	description,
	type: 'string',
	categories: codes
});

/** Some of some codes. */
export const codeList = (codes: readonly Category[], ...[title, description]: Words): Unnamed => ({
	title,
	description,
	type: 'string',
	listDelimiter: ';',
	listCategories: codes
});

/** Texts in a fixed order. */
export const list = (...[title, description]: Words): Unnamed => ({
	title,
	description,
	type: 'string',
	listDelimiter: ';'
});

/** The same field, filled in every row. */
export const always = (field: Unnamed): Unnamed => ({
	...field,
	constraints: { ...field.constraints, required: true }
});

/** Codes with their labels, each beginning like a sentence, as the package's own do. */
export const codesOf = (labels: Readonly<Record<string, string>>): readonly Category[] =>
	Object.entries(labels).map(([value, label]) => ({ value, label: upperFirst(label) }));

/**
 * A field that holds what one of the package's own does: of its type, with its codes and their labels, which are written
 * there alone. It may be empty, and need not be unique.
 * @param from table and field, "treaties.type"
 * @param words what is said of it here, where that is something else
 * @throws when the descriptor has no such field
 */
export function like(descriptor: Descriptor, from: string, words?: Words): Unnamed {
	const [table, name] = from.split('.');
	const own = descriptor.resources
		.find((resource) => resource.name === table)
		?.schema.fields.find((field) => field.name === name);
	if (!own) throw new Error(`The descriptor has no field ${from}`);
	const [title, description] = words ?? [own.title, own.description];
	const kept = without(own, 'name', 'constraints');
	const constraints = without(own.constraints ?? {}, 'required', 'unique');
	return {
		...kept,
		title,
		description,
		...(Object.keys(constraints).length > 0 ? { constraints } : {})
	};
}

/** A field that holds one item of a list of the package's own, or what a field holds that is none; see `like`. */
export function itemOf(descriptor: Descriptor, from: string, words?: Words): Unnamed {
	const { listCategories, ...kept } = without(like(descriptor, from, words), 'listDelimiter');
	return listCategories === undefined ? kept : { ...kept, categories: listCategories };
}

/** All of an object but some of its properties. */
function without<Whole extends object, Name extends keyof Whole>(
	whole: Whole,
	...names: readonly Name[]
): Omit<Whole, Name> {
	const left = Object.entries(whole).filter(([name]) => !(names as readonly string[]).includes(name));
	return Object.fromEntries(left) as Omit<Whole, Name>;
}
