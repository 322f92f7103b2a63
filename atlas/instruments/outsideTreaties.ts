/** Jurisdictions by home with which it concludes no treaties, since it regards them as parts of itself. */
const outside: Readonly<Record<string, readonly string[]>> = { CHN: ['HKG', 'MAC', 'TWN'] };

/**
 * Whether `iso3` stands to `home` in a relation that treaties between states do not govern (for China: Hong Kong, Macao,
 * Taiwan). People are handed over there in other ways, so that "no treaty" would say something false about it.
 */
export function isOutsideTreaties(home: string, iso3: string): boolean {
	return outside[home]?.includes(iso3) ?? false;
}
