import type { ListDate, TimelineType } from '#scripts/derive/charts/treaty-timeline.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';

/** What a type is called, with its party where that is not the home jurisdiction. */
export function labelOf({ label, otherParty }: TimelineType): string {
	return otherParty === null ? label : `${label} (${otherParty})`;
}

/** What is said at a step that many take on the date of a list: short, for a phone. */
export const shortListText = ({ count }: ListDate): string =>
	`+${count}: the date of a list, not of an event`;

/** The same where there is room. */
export const longListText = ({ count, date }: ListDate): string =>
	`${formatDate(date)}: ${count} more, by the date of a list, not of an event`;

/** What is told below the main types, with how many kinds. */
export const moreHeading = (kinds: number): string => `Other kinds of agreements (${kinds})`;

/** A type with so few instruments that it is told and not drawn. */
export function fewText(each: TimelineType, size: number): string {
	const partners = each.years.flatMap(({ year, signed }) => signed.map((name) => `${name}, ${year}`));
	const inForce = each.steps.at(-1)?.inForce ?? 0;
	const known = inForce === 0 ? 'not known to be in force' : `${inForce} known to be in force`;
	return `${labelOf(each)}: ${formatCount(size)} signed (${partners.join('; ')}), ${known}.`;
}

/** What the axis calls the day of the data. */
export const nowText = 'now';
