import type { Standing } from '#scripts/derive/assets/pairs.ts';
import type { Affair } from '#scripts/derive/assets/affairs.ts';
import type { ChartTable } from '#src/charts/chart.ts';
import { standingInSentence } from '#atlas/persons/standing.ts';
import type { View } from './view.ts';

const shown: Readonly<Record<Standing, string>> = {
	counted: 'in an arc',
	total: 'not drawn: contains other rows',
	overlap: 'not drawn: may repeat money of another row',
	same_freeze: 'not drawn: a further freeze of the same affair there',
	inside: 'not drawn: lay in the jurisdiction that claims it',
	no_place: 'not drawn: no single jurisdiction at one end'
};

/** An affair by its name, with the standing of each documented person in it. */
function affairText(affair: Affair | undefined): string {
	if (!affair) return '';
	const persons = affair.persons.map(({ name, standing }) => `${name}: ${standingInSentence(standing)}`);
	return persons.length === 0 ? affair.name : `${affair.name} [${persons.join('; ')}]`;
}

/** The table behind the map: every row of the stage, drawn or not, with the reason. */
export function table(view: View, kindWords: string): ChartTable {
	const { data, rows, stageText, nameOf } = view;
	const affairs = new Map(data.affairs.map((affair) => [affair.id, affair]));
	const kinds = new Map(data.kinds.map(({ kind, label }) => [kind, label]));
	return {
		caption: `Money ${stageText} in affairs of ${kindWords}, row by row`,
		columns: [
			{ key: 'affair', title: 'Affair', kind: 'text' },
			{ key: 'holding', title: 'Where it lies or lay', kind: 'text' },
			{ key: 'requesting', title: 'Claimed for', kind: 'text' },
			{ key: 'stage', title: 'Stage', kind: 'text' },
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
		rows: rows
			.toSorted((a, b) => (b.dollars ?? -1) - (a.dollars ?? -1) || (a.id < b.id ? -1 : 1))
			.map((row) => ({
				key: row.id,
				cells: {
					affair: affairText(affairs.get(row.affair)),
					holding: row.holding === null ? null : nameOf(row.holding),
					requesting: row.requesting === null ? null : nameOf(row.requesting),
					stage: row.stageLabel,
					amount: row.amount,
					currency: row.currency ?? '',
					dollars: row.dollars === null ? null : Math.round(row.dollars),
					date: row.date,
					shown:
						row.mayOverlap && row.standing === 'counted' ? 'in an arc; may overlap' : shown[row.standing],
					kind: kinds.get(row.kind) ?? row.kind,
					legalBasis: row.legalBasis,
					mechanism: row.mechanism ?? '',
					note: [
						row.rateYear === null ? '' : `Dollars at the average rate of ${row.rateYear}`,
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
