import type { Field } from '#atlas/descriptor.ts';

/** What people, spreadsheets and programs write where they know nothing, in small letters. */
const placeholders = new Set(
	[
		...['na', 'n/a', 'n.a.', 'n.a', '#n/a', 'null', '(null)', '<null>', '#null!', '\\n', 'nil', 'none'],
		...['nan', '-nan', '<na>', 'undefined', 'unknown', 'not known', 'not available', 'not applicable'],
		...['(blank)', 'tbd', 'tba', 'tbc', '#ref!', '#value!', '#name?', '#div/0!'],
		...['#num!', '#error!', '#####', '不详', '未知', '待定', '无']
	].map((word) => word.toLowerCase())
);

/** Signs alone, which say nothing: "-", "–", "?", "...", "--". */
const ONLY_SIGNS = /^[-‐‑‒–—―?？.…*_/\\~]+$/u;

/** How a placeholder may begin, in small or great letters: what begins otherwise need not be looked up. */
const mayBegin = new Uint8Array(0x10000);
for (const word of [...placeholders, ...'-‐‑‒–—―?？.…*_/\\~'])
	for (const first of [word, word.toUpperCase()]) mayBegin[first.charCodeAt(0)] = 1;

/** Written like this they are names of persons and places. */
const names = ['Na', 'Nan', 'Nil'];

/** Whether a text stands in the place of what is not known. */
export function isPlaceholder(text: string): boolean {
	if (text.length > 16 || mayBegin[text.charCodeAt(0)] === 0 || names.includes(text)) return false;
	return placeholders.has(text.toLowerCase()) || ONLY_SIGNS.test(text);
}

/** What a longer word would be in a field of codes; a pattern that refuses all three asks for codes of a fixed shape. */
const words = ['namibia', 'Namibia', 'NAMIBIA'];

/** Whether a text is what the descriptor allows by name, or by the shape of a code: "NA" is Namibia's among two letters. */
export function codesOf(field: Field): (text: string) => boolean {
	const { pattern, enum: allowed = [] } = field.constraints ?? {};
	const categories = [...(field.categories ?? []), ...(field.listCategories ?? [])];
	const known = new Set([...allowed, ...categories.map(({ value }) => value)]);
	const shape = pattern === undefined ? null : new RegExp(`^(?:${pattern})$`, 'u');
	const isShapeOfCodes = shape !== null && !words.some((word) => shape.test(word));
	return (text) => known.has(text) || (isShapeOfCodes && shape.test(text));
}
