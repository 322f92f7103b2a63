import type { ChartTable } from '#src/charts/chart.ts';
import { standingInSentence } from '#atlas/persons/standing.ts';
import { withDateKind } from '#atlas/dates/withDateKind.ts';
import { noDollarsText, valuedText } from '#atlas/words/describeSum.ts';
import { exactnessWord } from '#atlas/words/exactness.ts';
import { payerText } from '#atlas/words/payerText.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import { apartText } from './affairRow.ts';
import type { View } from './view.ts';

/** The table behind the picture: every row of the affairs shown, with its place in the figure of its stage. */
export function table({ affairs, kindText, nameOf }: View): ChartTable {
	const place = (iso3: string | null) => (iso3 === null ? null : nameOf(iso3));
	return {
		caption: `Affairs of ${kindText}: money frozen, confiscated and returned, row by row`,
		columns: [
			{ key: 'affair', title: 'Affair', kind: 'text' },
			{ key: 'stage', title: 'Stage', kind: 'text' },
			{ key: 'holding', title: 'Where it lies or lay', kind: 'text' },
			{ key: 'requesting', title: 'Claimed for', kind: 'text' },
			{ key: 'payer', title: 'Paid by', kind: 'text' },
			{ key: 'exactness', title: 'How exact', kind: 'text' },
			{ key: 'amount', title: 'Amount', kind: 'number' },
			{ key: 'currency', title: 'Currency', kind: 'text' },
			{ key: 'dollars', title: 'US dollars', kind: 'number' },
			{ key: 'date', title: 'Date', kind: 'text' },
			{ key: 'figure', title: 'In the figure of its stage', kind: 'text' },
			{ key: 'legalBasis', title: 'Legal basis', kind: 'text' },
			{ key: 'mechanism', title: 'Way of return', kind: 'text' },
			{ key: 'note', title: 'Note', kind: 'text' }
		],
		rows: affairs.flatMap((affair) => {
			const persons = affair.persons.map(({ name, standing }) => `${name}: ${standingInSentence(standing)}`);
			const name = persons.length === 0 ? affair.name : `${affair.name} [${persons.join('; ')}]`;
			return [...affair.rows, ...affair.payments].map((row) => ({
				key: row.id,
				cells: {
					affair: name,
					stage: row.stageLabel,
					holding: place(row.holding),
					requesting: place(row.requesting),
					payer: row.payer === null ? '' : payerText({ name: row.payer.name, seat: place(row.payer.seat) }),
					exactness: row.exactness === 'exact' ? 'exact' : exactnessWord(row.exactness),
					amount: row.amount,
					currency: row.currency ?? '',
					dollars: row.dollars === null ? null : Math.round(row.dollars),
					date: row.date === null ? null : withDateKind(row.date, row.dateKind, (date) => date),
					figure:
						apartText(row, affair) ??
						(row.isTotal ? 'yes, a total' : row.mayOverlap ? 'yes; may overlap' : 'yes'),
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
				},
				sourceIds: row.sourceIds,
				confidence: row.confidence
			}));
		})
	};
}
