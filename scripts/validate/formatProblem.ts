import type { Problem } from './Problem.ts';

/** A problem as one line: `data/treaties.csv:42 signed: "2014-13-01" is not a date (…); did you mean "…"?` */
export function formatProblem({ file, line, field, value, message, suggestion }: Problem): string {
	const place = line === null ? file : `${file}:${line}`;
	const subject = field === null ? place : `${place} ${field}`;
	const words = value === null ? message : `${quote(value)} ${message}`;
	const hint = suggestion === undefined ? '' : `; did you mean ${quote(suggestion)}?`;
	return showUnseen(`${subject}: ${words}${hint}`);
}

/** Text in double quotes, as JSON writes it. */
function quote(text: string): string {
	return JSON.stringify(text);
}

/** What is not seen, what is a blank of another kind, and what could act on a terminal or reorder the line. */
const UNSEEN =
	/[^\P{Zs} ]|[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Co}\p{Noncharacter_Code_Point}\ufff9-\ufffd\u2800]/gu;

/** A text in which every sign that nobody sees is written out as its code: `\u200b`. */
function showUnseen(text: string): string {
	return text.replace(UNSEEN, (sign) => {
		const code = (sign.codePointAt(0) ?? 0).toString(16);
		return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
	});
}
