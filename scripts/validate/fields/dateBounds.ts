import type { Field } from '#atlas/descriptor.ts';

/** Before this year money did not flee as it does now, and a year is a slip more often than not. */
const EARLIEST = '1900';

/** Whether a field holds dates, or years. */
export function isDate({ type, partialDate }: Field): boolean {
	return type === 'date' || type === 'year' || partialDate === true;
}

/**
 * What is wrong with the time that a date of a field names (YYYY, YYYY-MM or YYYY-MM-DD): it lies after the data's own day
 * (YYYY-MM-DD) as a whole, or before 1900. Null where the field holds no dates or allows both.
 */
export function dateBounds(field: Field, dataDate: string): ((date: string) => string | null) | null {
	if (!isDate(field)) return null;
	const { mayLieAhead: ahead = false, mayBeBefore1900: before = false } = field;
	if (ahead && before) return null;
	return (date) => {
		if (!ahead && date > dataDate.slice(0, date.length))
			return `lies after the day of these data (created: ${dataDate}); a field with "mayLieAhead" allows that`;
		if (!before && date < EARLIEST)
			return `lies before ${EARLIEST}; a field with "mayBeBefore1900" allows that`;
		return null;
	};
}
