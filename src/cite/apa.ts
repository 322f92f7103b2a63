import { monthNames } from '#atlas/dates/monthNames.ts';
import type { CitedWork } from './CitedWork.ts';

/** What stands in brackets after the title says what it is. */
const kinds: Readonly<Record<CitedWork['kind'], string>> = { 'data set': 'Data set', chart: 'Chart' };

/** Names of groups as a list ends: "A", "A & B", "A, B, & C". */
function authorsText(authors: readonly string[]): string {
	if (authors.length < 3) return authors.join(' & ');
	return `${authors.slice(0, -1).join(', ')}, & ${authors.at(-1)}`;
}

/**
 * A citation in the style of the American Psychological Association, seventh edition: who, when, what, which version, where.
 * The day is said whole, as what is not yet released may change from one to the next.
 */
export function apa({ authors, day, title, version, kind, address }: CitedWork): string {
	const [year, month, date] = day.split('-');
	const when = `${year}, ${monthNames[Number(month) - 1]} ${Number(date)}`;
	const who = authorsText(authors);
	return `${who}${who.endsWith('.') ? '' : '.'} (${when}). ${title} (Version ${version}) [${kinds[kind]}]. ${address}`;
}
