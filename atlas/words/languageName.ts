const names = new Intl.DisplayNames('en', { type: 'language' });

/** What a language is called, as CLDR has it: "Chinese" for zh; the tag itself where it is not known. */
export function languageName(tag: string): string {
	return names.of(tag) ?? tag;
}
