// eslint-disable-next-line no-control-regex -- ASCII begins with control characters.
const ascii = /^[\u0000-\u007f]*$/;

/**
 * Text without diacritics and case, and with letters of full width as others (NFKD), so that "Côte" is found by "cote" and
 * "Ｃｏｔｅ".
 */
export function plainText(text: string): string {
	// Most texts have none, and to look for them takes ten times as long as to see that.
	if (ascii.test(text)) return text.toLowerCase();
	return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text, in their order, without what stands between them. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
