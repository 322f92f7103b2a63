import { withDateKind } from '#atlas/dates/withDateKind.ts';
import { noDollarsText, valuedText } from '#atlas/words/describeSum.ts';
import { exactnessWord } from '#atlas/words/exactness.ts';
import { payerText } from '#atlas/words/payerText.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import type { Recovery } from '#scripts/derive/assets/recovery.ts';
import { number, text, type Cell } from './table.ts';

/** What is to be said of a recovery beside its cells, a sentence each. */
const noteOf = ({ rateYear, noDollars, valuedOn, note }: Recovery) =>
	[
		rateYear === null ? '' : `Dollars at the average rate of ${rateYear}`,
		noDollars === null ? '' : upperFirst(noDollarsText[noDollars]),
		valuedOn === null ? '' : upperFirst(valuedText(valuedOn)),
		note ?? ''
	]
		.filter((said) => said !== '')
		.join('. ');

/**
 * The columns in which a table tells of a recovery whatever the picture beside it: places, payer, sum, day, ground, and what
 * is to be said of them. Dollars are whole. A table takes them in its own order, with its own between.
 * @param recoveryOf the recovery that a row of the table tells of
 */
export function recoveryColumns<Row>(recoveryOf: (row: Row) => Recovery, nameOf: (iso3: string) => string) {
	const words = (title: string, cell: (recovery: Recovery) => Cell) =>
		text<Row>(title, (row) => cell(recoveryOf(row)));
	const figures = (title: string, cell: (recovery: Recovery) => Cell) =>
		number<Row>(title, (row) => cell(recoveryOf(row)));
	const place = (iso3: string | null) => (iso3 === null ? null : nameOf(iso3));
	return {
		holding: words('Where it lies or lay', ({ holding }) => place(holding)),
		requesting: words('Claimed for', ({ requesting }) => place(requesting)),
		payer: words('Paid by', ({ payer }) =>
			payer === null ? '' : payerText({ name: payer.name, seat: place(payer.seat) })
		),
		stage: words('Stage', ({ stageLabel }) => stageLabel),
		exactness: words('How exact', ({ exactness }) =>
			exactness === 'exact' ? 'exact' : exactnessWord(exactness)
		),
		amount: figures('Amount', ({ amount }) => amount),
		currency: words('Currency', ({ currency }) => currency ?? ''),
		dollars: figures('US dollars', ({ dollars }) => (dollars === null ? null : Math.round(dollars))),
		date: words('Date', ({ date, dateKind }) =>
			date === null ? null : withDateKind(date, dateKind, (day) => day)
		),
		legalBasis: words('Legal basis', ({ legalBasis }) => legalBasis),
		mechanism: words('Way of return', ({ mechanism }) => mechanism ?? ''),
		note: words('Note', noteOf)
	};
}
