import { standingText } from '#atlas/persons/standing.ts';
import { exactnessWord } from '#atlas/words/exactness.ts';
import type { NamedOfficial, PublishedFigure } from '#scripts/derive/charts/officials-dots.ts';
import { integer, spanFields, string } from '#src/chart/fields.ts';
import { buildTable, number, text, type ChartTable } from '#src/chart/table.ts';
import type { OfficialsDotsView } from './view.ts';
import { period } from './words.ts';

/** A published figure, or a person named here. */
interface Row {
	readonly id: string;
	readonly figure?: PublishedFigure;
	readonly person?: NamedOfficial;
	readonly what: string;
	readonly standing: string;
	readonly exactness: string;
	readonly persons: number;
	readonly period: string;
	/** Who claims or counts, or where the person worked. */
	readonly by: string;
	readonly note: string;
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}

function ofFigure(id: string, what: string, by: string | null, figure: PublishedFigure): Row {
	const { persons, note, sourceIds, confidence } = figure;
	return {
		...{ id, figure, what, persons, sourceIds, confidence },
		standing: '',
		exactness: exactnessWord(figure.exactness),
		period: period(figure),
		by: by ?? '',
		note: note ?? ''
	};
}

function ofPerson(person: NamedOfficial, sector: string): Row {
	const { id, name, nameZh, standing, position, sourceIds, confidence } = person;
	return {
		...{ id, person, sourceIds, confidence },
		what: nameZh === null ? name : `${name} ${nameZh}`,
		standing: standingText(standing),
		exactness: '',
		persons: 1,
		period: '',
		by: sector,
		note: position ?? 'post not known'
	};
}

/** What is published, how many are named, and everyone named where the table is whole; else the first of each sector. */
function rowsOf({ data, named }: OfficialsDotsView): readonly Row[] {
	const { claim, returned, atLarge, tableOnly } = data;
	return [
		ofFigure('claim', `${claim.measure}: the claim`, claim.claimedBy, claim),
		...(returned
			? [ofFigure('returned', `${returned.countedAs} returned`, returned.countedBy, returned)]
			: []),
		...(atLarge ? [ofFigure('at-large', atLarge.measure, atLarge.claimedBy, atLarge)] : []),
		{
			id: 'named',
			what: 'Officials named in this atlas',
			...{ standing: '', exactness: '', persons: named, period: '', by: 'this atlas' },
			note: 'The persons in the rows below',
			...{ sourceIds: [], confidence: 'medium' }
		},
		...data.named.flatMap(({ label, persons }, index) =>
			[...persons, ...(tableOnly?.furtherNamed[index] ?? [])].map((person) => ofPerson(person, label))
		)
	];
}

/** The table behind the picture: a row a published figure, then one a person named here. */
export function table(view: OfficialsDotsView): ChartTable {
	const { data, named } = view;
	return buildTable<Row>({
		caption: 'The claim, the official figures, and every official named here',
		rows: rowsOf(view),
		total: [data.claim, data.returned, data.atLarge].filter((figure) => figure !== null).length + 1 + named,
		of: (row) => row,
		table: ({ person }) => (person ? 'cases' : null),
		columns: {
			what: text('Figure or person', ({ what }) => what, {
				name: string(({ person, what }) => person?.name ?? what),
				name_zh: string(({ person }) => person?.nameZh ?? null, { from: 'cases.name_zh' })
			}),
			standing: text('Standing', ({ standing }) => standing),
			exactness: text('How exact', ({ exactness }) => exactness, {
				exactness: string(({ figure }) => figure?.exactness ?? null, { from: 'estimates.exactness' })
			}),
			persons: number('Persons', ({ persons }) => persons, {
				persons: integer(({ persons }) => persons, { unit: 'persons' })
			}),
			period: text(
				'Period',
				(row) => row.period,
				spanFields(({ figure }) => figure ?? { from: null, to: null })
			),
			by: text('Claimed or counted by; sector', ({ by }) => by),
			note: text('Note', ({ note }) => note)
		}
	});
}
