/** Takes what names somebody out of texts, and says whether a text does. */
export interface Redactor {
	readonly redact: (text: string) => string;
	readonly isFound: (text: string) => boolean;
}

const han = /\p{Script=Han}/u;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Letters and digits neither before nor after. */
const alone = (pattern: string) => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;

/** A name as texts and addresses write it: its words joined by anything or nothing, and of two words in either order. */
function formsOf(name: string): readonly string[] {
	if (han.test(name)) return [escaped(name.trim())];
	const words = (name.match(/[\p{L}\p{N}]+/gu) ?? []).map(escaped);
	if (words.length === 0) return [];
	const joined = alone(words.join('[\\s_.,-]*'));
	return words.length === 2 ? [joined, alone(words.toReversed().join('[\\s_.,-]*'))] : [joined];
}

/**
 * What takes rows out of texts that speak of them.
 * @param ids of the rows, which stand in other ids, too
 * @param names of those whom they are about, another one in brackets
 */
export function redactor(ids: readonly string[], names: readonly string[]): Redactor {
	const called = names.flatMap((name) => name.split(/[()]/)).filter((name) => name.trim() !== '');
	const ofIds = new RegExp(ids.map((id) => alone(escaped(id))).join('|'), 'giu');
	const forms = called.flatMap(formsOf);
	const ofNames = forms.length === 0 ? null : new RegExp(forms.join('|'), 'giu');
	return {
		redact(text) {
			const without = text.replace(ofIds, 'withdrawn');
			return ofNames ? without.replace(ofNames, '[name withdrawn]') : without;
		},
		isFound: (text) => text.search(ofIds) !== -1 || (ofNames !== null && text.search(ofNames) !== -1)
	};
}
