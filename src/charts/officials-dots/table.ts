import { standingText } from '#atlas/persons/standing.ts';
import { exactnessWord } from '#atlas/words/exactness.ts';
import type {
	NamedOfficial,
	OfficialsDotsData,
	PublishedFigure
} from '#scripts/derive/charts/officials-dots.ts';
import { buildTable, number, text, type Cell, type ChartTable } from '#src/chart/table.ts';
import type { OfficialsDotsView } from './view.ts';
import { period } from './words.ts';

interface Figure {
	readonly key: string;
	readonly what: string;
	readonly by: string;
	readonly figure: PublishedFigure;
}

type Row =
	| ({ readonly kind: 'figure' } & Figure)
	| { readonly kind: 'named'; readonly persons: number }
	| { readonly kind: 'person'; readonly person: NamedOfficial; readonly sector: string };

function figures({ claim, returned, atLarge }: OfficialsDotsData): readonly Figure[] {
	return [
		{ key: 'claim', what: `${claim.measure}: the claim`, by: claim.claimedBy ?? '', figure: claim },
		...(returned
			? [
					{
						key: 'returned',
						what: `${returned.countedAs} returned`,
						by: returned.countedBy,
						figure: returned
					}
				]
			: []),
		...(atLarge
			? [{ key: 'at-large', what: atLarge.measure, by: atLarge.claimedBy ?? '', figure: atLarge }]
			: [])
	];
}

/** Every person named, where the table is whole; else the first of each sector. */
function people({ named, tableOnly }: OfficialsDotsData): readonly Row[] {
	return named.flatMap(({ label, persons }, index) =>
		[...persons, ...(tableOnly?.furtherNamed[index] ?? [])].map((person) => ({
			kind: 'person' as const,
			person,
			sector: label
		}))
	);
}

/** A cell of a figure's row, and of a person's. */
const cell =
	(ofFigure: (row: Figure) => Cell, ofPerson: (person: NamedOfficial) => Cell, ofNamed: Cell) =>
	(row: Row): Cell =>
		row.kind === 'figure' ? ofFigure(row) : row.kind === 'person' ? ofPerson(row.person) : ofNamed;

/** The table behind the picture: a row a published figure, then one a person named here. */
export function table({ data, named }: OfficialsDotsView): ChartTable {
	const counted = figures(data);
	return buildTable<Row>({
		caption: 'The claim, the official figures, and every official named here',
		rows: [
			...counted.map((figure) => ({ kind: 'figure' as const, ...figure })),
			{ kind: 'named', persons: named },
			...people(data)
		],
		total: counted.length + 1 + named,
		key: (row) => (row.kind === 'figure' ? row.key : row.kind === 'person' ? row.person.id : 'named'),
		sourceIds: (row) =>
			row.kind === 'figure' ? row.figure.sourceIds : row.kind === 'person' ? row.person.sourceIds : [],
		confidence: (row) =>
			row.kind === 'figure'
				? row.figure.confidence
				: row.kind === 'person'
					? row.person.confidence
					: 'medium',
		columns: {
			what: text(
				'Figure or person',
				cell(
					({ what }) => what,
					({ name, nameZh }) => (nameZh === null ? name : `${name} ${nameZh}`),
					'Officials named in this atlas'
				)
			),
			standing: text(
				'Standing',
				cell(
					() => '',
					({ standing }) => standingText(standing),
					''
				)
			),
			exactness: text(
				'How exact',
				cell(
					({ figure }) => exactnessWord(figure.exactness),
					() => '',
					''
				)
			),
			persons: number(
				'Persons',
				cell(
					({ figure }) => figure.persons,
					() => 1,
					named
				)
			),
			period: text(
				'Period',
				cell(
					({ figure }) => period(figure),
					() => '',
					''
				)
			),
			by: text('Claimed or counted by; sector', (row) =>
				row.kind === 'figure' ? row.by : row.kind === 'person' ? row.sector : 'this atlas'
			),
			note: text(
				'Note',
				cell(
					({ figure }) => figure.note ?? '',
					({ position }) => position ?? 'post not known',
					'The persons in the rows below'
				)
			)
		}
	});
}
