import type { JsonPath } from './Report.ts';

/** A path as JavaScript writes it: `resources[0].schema.fields[2].type`. */
export function showPath(path: JsonPath): string {
	return path
		.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
		.join('')
		.replace(/^\./, '');
}
