import { counted } from '#atlas/words/counted.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { rowsPerPage, type RowSelection } from './selectRows.ts';

/** How many rows stand there of how many; without a selection they are the first of the table. */
export function rowStatus(total: number, selection?: Pick<RowSelection, 'found' | 'page' | 'pages'>): string {
	const all = counted(total, 'row');
	if (!selection) return total > rowsPerPage ? `The first ${formatCount(rowsPerPage)} of ${all}` : all;
	const { found, page, pages } = selection;
	const count = found.length === total ? all : `${formatCount(found.length)} of ${all}`;
	return pages > 1 ? `${count}, page ${formatCount(page)} of ${formatCount(pages)}` : count;
}
