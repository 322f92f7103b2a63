import type { Field } from '#atlas/descriptor.ts';

/** A year, a month or a day; which days a month has no expression of this kind tells. */
export const PARTIAL_DATE_PATTERN = '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$';

export const CURRENCY_PATTERN = '^[A-Z]{3}$';

/**
 * The pattern by which other tools check, as far as a pattern can, what this pipeline checks in full and with better
 * words; null where a field asks for nothing of the kind.
 */
export function impliedPattern({ partialDate, currencyCode }: Field): string | null {
	if (partialDate === true) return PARTIAL_DATE_PATTERN;
	return currencyCode === true ? CURRENCY_PATTERN : null;
}
