import { withDateKind } from '#atlas/dates/withDateKind.ts';
import { noDollarsText, valuedText } from '#atlas/words/describeSum.ts';
import { exactnessWord } from '#atlas/words/exactness.ts';
import { payerText } from '#atlas/words/payerText.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import type { RowUse } from '#scripts/derive/assets/pairs.ts';
import type { Affair } from '#scripts/derive/assets/affairs.ts';
import type { ChartTable } from '#src/charts/chart.ts';
import { standingInSentence } from '#atlas/persons/standing.ts';
import type { View } from './view.ts';

const shown: Readonly<Record<RowUse, string>> = {
	counted: 'in an arc',
	total: 'not drawn: contains other rows',
	overlap: 'not drawn: may repeat money of another row',
	same_freeze: 'not drawn: a further freeze of the same affair there',
	inside: 'not drawn: lay in the jurisdiction that claims it',
	paid_by_firm: 'not drawn: paid by a firm or bank',
	no_place: 'not drawn: no single jurisdiction at one end'
};

/** An affair by its name, with the standing of each documented person in it. */
function affairText(affair: Affair | undefined): string {
	if (!affair) return '';
	const persons = affair.persons.map(({ name, standing }) => `${name}: ${standingInSentence(standing)}`);
	return persons.length === 0 ? affair.name : `${affair.name} [${persons.join('; ')}]`;
}

function byDollars(
	a: { readonly dollars: number | null; readonly id: string },
	b: { readonly dollars: number | null; readonly id: string }
): number {
	return (b.dollars ?? -1) - (a.dollars ?? -1) || (a.id < b.id ? -1 : 1);
}

/** The table behind the map: every row of the stage, drawn or not, with the reason; below them what firms and banks paid. */
export function table(view: View, kindWords: string): ChartTable {
	const { data, rows, paid, stageText, nameOf } = view;
	const name = (iso3: string | null) => (iso3 === null ? null : nameOf(iso3));
	const affairs = new Map(data.affairs.map((affair) => [affair.id, affair]));
	const kinds = new Map(data.kinds.map(({ kind, label }) => [kind, label]));
	return {
		caption: `Money ${stageText} in affairs of ${kindWords}, row by row`,
		columns: [
			{ key: 'affair', title: 'Affair', kind: 'text' },
			{ key: 'holding', title: 'Where it lies or lay', kind: 'text' },
			{ key: 'requesting', title: 'Claimed for', kind: 'text' },
			{ key: 'payer', title: 'Paid by', kind: 'text' },
			{ key: 'stage', title: 'Stage', kind: 'text' },
			{ key: 'exactness', title: 'How exact', kind: 'text' },
			{ key: 'amount', title: 'Amount', kind: 'number' },
			{ key: 'currency', title: 'Currency', kind: 'text' },
			{ key: 'dollars', title: 'US dollars', kind: 'number' },
			{ key: 'date', title: 'Date', kind: 'text' },
			{ key: 'shown', title: 'In the map', kind: 'text' },
			{ key: 'kind', title: 'Kind', kind: 'text' },
			{ key: 'legalBasis', title: 'Legal basis', kind: 'text' },
			{ key: 'mechanism', title: 'Way of return', kind: 'text' },
			{ key: 'note', title: 'Note', kind: 'text' }
		],
		rows: [...rows.toSorted(byDollars), ...paid.toSorted(byDollars)].map((row) => ({
			key: row.id,
			cells: {
				affair: affairText(affairs.get(row.affair)),
				holding: name(row.holding),
				requesting: name(row.requesting),
				payer: row.payer === null ? '' : payerText({ name: row.payer.name, seat: name(row.payer.seat) }),
				stage: row.stageLabel,
				exactness: row.exactness === 'exact' ? 'exact' : exactnessWord(row.exactness),
				amount: row.amount,
				currency: row.currency ?? '',
				dollars: row.dollars === null ? null : Math.round(row.dollars),
				date: row.date === null ? null : withDateKind(row.date, row.dateKind, (date) => date),
				shown: row.mayOverlap && row.use === 'counted' ? 'in an arc; may overlap' : shown[row.use],
				kind: kinds.get(row.kind) ?? row.kind,
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
		}))
	};
}
