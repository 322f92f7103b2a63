import type { Problem } from './Problems.ts';

/** A problem as one line: `data/treaties.csv:42 signed: "2014-13-01" is not a date (…); did you mean "…"?` */
export function formatProblem({ file, line, field, value, message, suggestion }: Problem): string {
	const place = line === null ? file : `${file}:${line}`;
	const subject = field === null ? place : `${place} ${field}`;
	const words = value === null ? message : `${quote(value)} ${message}`;
	const hint = suggestion === undefined ? '' : `; did you mean ${quote(suggestion)}?`;
	return `${subject}: ${words}${hint}`;
}

/** Text in double quotes in which no character can act on a terminal or reorder the line. */
function quote(text: string): string {
	return JSON.stringify(text).replace(
		/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}
