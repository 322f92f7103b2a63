/** Signs that nobody sees and that spreadsheets, web pages and word processors leave behind, as Unicode names them. */
const names: Readonly<Record<number, string>> = {
	0x00: 'NULL',
	0x09: 'CHARACTER TABULATION',
	0x0a: 'LINE FEED',
	0x0b: 'LINE TABULATION',
	0x0c: 'FORM FEED',
	0x0d: 'CARRIAGE RETURN',
	0x1b: 'ESCAPE',
	0x20: 'SPACE',
	0x7f: 'DELETE',
	0x85: 'NEXT LINE',
	0xa0: 'NO-BREAK SPACE',
	0xad: 'SOFT HYPHEN',
	0x34f: 'COMBINING GRAPHEME JOINER',
	0x61c: 'ARABIC LETTER MARK',
	0x180e: 'MONGOLIAN VOWEL SEPARATOR',
	0x2002: 'EN SPACE',
	0x2003: 'EM SPACE',
	0x2007: 'FIGURE SPACE',
	0x2009: 'THIN SPACE',
	0x200b: 'ZERO WIDTH SPACE',
	0x200c: 'ZERO WIDTH NON-JOINER',
	0x200d: 'ZERO WIDTH JOINER',
	0x200e: 'LEFT-TO-RIGHT MARK',
	0x200f: 'RIGHT-TO-LEFT MARK',
	0x2028: 'LINE SEPARATOR',
	0x2029: 'PARAGRAPH SEPARATOR',
	0x202a: 'LEFT-TO-RIGHT EMBEDDING',
	0x202b: 'RIGHT-TO-LEFT EMBEDDING',
	0x202c: 'POP DIRECTIONAL FORMATTING',
	0x202d: 'LEFT-TO-RIGHT OVERRIDE',
	0x202e: 'RIGHT-TO-LEFT OVERRIDE',
	0x202f: 'NARROW NO-BREAK SPACE',
	0x2060: 'WORD JOINER',
	0x2066: 'LEFT-TO-RIGHT ISOLATE',
	0x2067: 'RIGHT-TO-LEFT ISOLATE',
	0x2068: 'FIRST STRONG ISOLATE',
	0x2069: 'POP DIRECTIONAL ISOLATE',
	0x2800: 'BRAILLE PATTERN BLANK',
	0x3000: 'IDEOGRAPHIC SPACE',
	0x3164: 'HANGUL FILLER',
	0xfe0f: 'VARIATION SELECTOR-16',
	0xfeff: 'ZERO WIDTH NO-BREAK SPACE',
	0xfffd: 'REPLACEMENT CHARACTER'
};

/** What a sign without a name in the list above is, in words. */
const kinds = [
	[/\p{Cc}/u, 'a control character'],
	[/\p{Co}/u, 'a sign of private use, which other computers show otherwise or not at all'],
	[/\p{Zs}/u, 'a blank'],
	[/\p{Noncharacter_Code_Point}/u, 'no character']
] as const;

/** The code point of a sign and what it is: "U+200B ZERO WIDTH SPACE". */
export function signName(sign: string): string {
	const code = sign.codePointAt(0) ?? 0;
	const name = names[code] ?? kinds.find(([kind]) => kind.test(sign))?.[1] ?? 'an invisible sign';
	return `U+${code.toString(16).toUpperCase().padStart(4, '0')} ${name}`;
}
