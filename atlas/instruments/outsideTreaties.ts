import type { OutsideTreaties } from '../descriptor.ts';

/**
 * Whether a jurisdiction stands to the home jurisdiction in a relation that treaties between states do not govern. People
 * are handed over there in other ways, so that "no treaty" would say something false about it.
 * @param outside what the descriptor's `home` names (`outside_treaties`)
 */
export function isOutsideTreaties(
	outside: readonly Pick<OutsideTreaties, 'iso3'>[] | undefined,
	iso3: string
): boolean {
	return outside?.some((each) => each.iso3 === iso3) ?? false;
}
