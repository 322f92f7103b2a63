import { formatDate } from '#atlas/dates/formatDate.ts';
import type { CitedWork } from './CitedWork.ts';

/** What formats have no field for: the day of the data, and under which licence it may be used. */
export const citationNote = ({ day, licences }: Pick<CitedWork, 'day' | 'licences'>): string =>
	[`Data of ${formatDate(day)}`, ...licences].join(', ');
