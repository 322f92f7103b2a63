import type { ChartTable } from '#src/chart/modelChart.ts';
import type { OfficialsDotsData, PublishedFigure } from '#scripts/derive/charts/officials-dots.ts';
import { standingText } from '#atlas/persons/standing.ts';
import { exactnessWord } from '#atlas/words/exactness.ts';
import { namedPersons, period } from './blocks.ts';

/** The table behind the picture: a row a published figure, then one a person named here. */
export function table(data: OfficialsDotsData): ChartTable {
	const { claim, returned, atLarge } = data;
	const figure = (key: string, what: string, by: string, row: PublishedFigure) => ({
		key,
		cells: {
			what,
			standing: '',
			exactness: exactnessWord(row.exactness),
			persons: row.persons,
			period: period(row),
			by,
			note: row.note ?? ''
		},
		sourceIds: row.sourceIds,
		confidence: row.confidence
	});
	const people = data.named.flatMap(({ label, persons }) =>
		persons.map((person) => ({
			key: person.id,
			cells: {
				what: person.nameZh === null ? person.name : `${person.name} ${person.nameZh}`,
				standing: standingText(person.standing),
				exactness: '',
				persons: 1,
				period: '',
				by: label,
				note: person.position ?? 'post not known'
			},
			sourceIds: person.sourceIds,
			confidence: person.confidence
		}))
	);
	return {
		caption: 'The claim, the official figures, and every official named here',
		columns: [
			{ key: 'what', title: 'Figure or person', kind: 'text' },
			{ key: 'standing', title: 'Standing', kind: 'text' },
			{ key: 'exactness', title: 'How exact', kind: 'text' },
			{ key: 'persons', title: 'Persons', kind: 'number' },
			{ key: 'period', title: 'Period', kind: 'text' },
			{ key: 'by', title: 'Claimed or counted by; sector', kind: 'text' },
			{ key: 'note', title: 'Note', kind: 'text' }
		],
		rows: [
			figure('claim', `${claim.measure}: the claim`, claim.claimedBy ?? '', claim),
			...(returned
				? [figure('returned', `${returned.countedAs} returned`, returned.countedBy, returned)]
				: []),
			...(atLarge ? [figure('at-large', atLarge.measure, atLarge.claimedBy ?? '', atLarge)] : []),
			{
				key: 'named',
				cells: {
					what: 'Officials named in this atlas',
					standing: '',
					exactness: '',
					persons: namedPersons(data),
					period: '',
					by: 'this atlas',
					note: 'The persons in the rows below'
				},
				sourceIds: [],
				confidence: 'medium'
			},
			...people
		]
	};
}
