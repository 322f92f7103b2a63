import type { TextFile } from './textFormat.ts';

/** JSON: a list of rows, an object each, one a line; null where a value is not known. */
export const json: TextFile = {
	extension: '.json',
	formatter({ schema }) {
		const names = schema.fields.map(({ name }, index) => `${index === 0 ? '' : ','}${JSON.stringify(name)}:`);
		let separator = '\n';
		return {
			start: '[',
			row(values) {
				let text = `${separator}{`;
				for (let index = 0; index < values.length; index += 1) {
					const value = values[index];
					text += names[index];
					text += value === null ? 'null' : JSON.stringify(value);
				}
				separator = ',\n';
				return `${text}}`;
			},
			end: '\n]\n'
		};
	}
};
