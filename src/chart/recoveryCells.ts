import { withDateKind } from '#atlas/dates/withDateKind.ts';
import { noDollarsText, valuedText } from '#atlas/words/describeSum.ts';
import { exactnessWord } from '#atlas/words/exactness.ts';
import { payerText } from '#atlas/words/payerText.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import type { Recovery } from '#scripts/derive/assets/recovery.ts';
import type { Cell } from './table.ts';

/**
 * What a table tells of a recovery whatever the picture beside it: places, payer, sum, day, ground, and what is to be said
 * of them. Dollars are whole.
 */
export function recoveryCells(
	row: Recovery,
	nameOf: (iso3: string) => string
): Readonly<Record<string, Cell>> {
	const place = (iso3: string | null) => (iso3 === null ? null : nameOf(iso3));
	return {
		holding: place(row.holding),
		requesting: place(row.requesting),
		payer: row.payer === null ? '' : payerText({ name: row.payer.name, seat: place(row.payer.seat) }),
		stage: row.stageLabel,
		exactness: row.exactness === 'exact' ? 'exact' : exactnessWord(row.exactness),
		amount: row.amount,
		currency: row.currency ?? '',
		dollars: row.dollars === null ? null : Math.round(row.dollars),
		date: row.date === null ? null : withDateKind(row.date, row.dateKind, (date) => date),
		legalBasis: row.legalBasis,
		mechanism: row.mechanism ?? '',
		note: [
			row.rateYear === null ? '' : `Dollars at the average rate of ${row.rateYear}`,
			row.noDollars === null ? '' : upperFirst(noDollarsText[row.noDollars]),
			row.valuedOn === null ? '' : upperFirst(valuedText(row.valuedOn)),
			row.note ?? ''
		]
			.filter((text) => text !== '')
			.join('. ')
	};
}
