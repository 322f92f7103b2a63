/** Names that English sentences give an article, as CLDR writes them. */
const articled =
	/^(United |Netherlands|Philippines|Bahamas|Maldives|Gambia|Comoros|Seychelles|Marshall |Solomon |Cayman |Central African|Dominican |.*\b(Republic|Islands|Emirates)$)/;

/** A jurisdiction's name as it stands within a sentence: "the United States", "Canada". */
export function withArticle(name: string): string {
	return articled.test(name) ? `the ${name}` : name;
}
