import type { AnnualTotal } from '#atlas/figures/annual/annualTotal.ts';
import { kindText, periodText, type TotalRow } from '#src/plot/annual/tableRows.ts';
import { integer, spanFields } from './fields.ts';
import { text } from './table.ts';

type Row = TotalRow<AnnualTotal>;

/** The columns with which every table of published totals begins. */
export const totalColumns = {
	period: text<Row>('Period', periodText, {
		year: integer(({ total }) => total.year, { title: 'Year' }),
		...spanFields(({ total }) => total)
	}),
	kind: text<Row>('Kind', kindText, {
		is_running_total: { type: 'boolean', value: ({ isRunning }) => isRunning, title: 'Running total' }
	})
};
