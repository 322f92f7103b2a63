import type { SourcesRow } from '#atlas/rows.ts';

const otherScript =
	/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Hangul}|\p{Script=Cyrillic}|\p{Script=Arabic}/u;

/** The language of a source's title where its script is not the Latin one, else null: titles of foreign pages may be in English. */
export function titleLang({ language, title }: Pick<SourcesRow, 'language' | 'title'>): string | null {
	return language !== 'en' && otherScript.test(title) ? language : null;
}
