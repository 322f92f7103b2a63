import type { Tables } from '#atlas/rows.ts';
import { rowsOf } from '../coverage/measureCoverage.ts';
import type { DerivedRow, DerivedTable } from './DerivedTable.ts';
import { always, itemOf, like } from './fields.ts';
import { tableOf } from './tableOf.ts';

/** The key of a row of each table, and what it is called in a table of links. */
const keys = {
	cases: { id: 'case_id', words: ['Case', 'The documented case, a row of `cases`.'] },
	milestones: { id: 'milestone_id', words: ['Milestone', 'The event, a row of `milestones`.'] },
	asset_recoveries: { id: 'recovery_id', words: ['Recovery', 'The row of `asset_recoveries`.'] }
} as const;

/** A field whose items, or whose one value, a table of links holds one a row. */
interface Link {
	/** The table of links. */
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly from: keyof typeof keys;
	readonly field: string;
	/** What the item is called in the table of links. */
	readonly as: string;
	/** What is said of the item, where that is something else than of the list. */
	readonly words?: readonly [title: string, description: string];
	/** Table and field that the item is a key of, where it is one. */
	readonly to?: `${keyof Tables}.${string}`;
}

const links: readonly Link[] = [
	{
		name: 'case_offences',
		title: 'Alleged offences of cases',
		description:
			'One row for each offence that a person is or was accused of: the items of `cases.alleged_offence`, to be joined with. A person with several has several rows, so that rows are no persons; an accusation is no finding of guilt, and a person without a row is one of whom no source states the offence.',
		...{ from: 'cases', field: 'alleged_offence', as: 'offence' },
		words: ['Alleged offence', 'One of the offences that the person is or was accused of.']
	},
	{
		name: 'case_affairs',
		title: 'Affairs of cases',
		description:
			'One row for each person whose case belongs to an affair (`cases.affair_id`): its money is followed in `asset_recoveries`, or several persons share its sum. Sums of an affair are those of all its persons together: joined to persons they repeat, and are never to be added.',
		...{ from: 'cases', field: 'affair_id', as: 'affair_id', to: 'affairs.affair_id' },
		words: ['Affair', 'The affair that the case belongs to, a row of `affairs`.']
	},
	{
		name: 'milestone_countries',
		title: 'Jurisdictions of milestones',
		description:
			'One row for each jurisdiction that an event concerns: the items of `milestones.countries`, to be joined with. An event with several has several rows, so that rows are no events.',
		...{ from: 'milestones', field: 'countries', as: 'iso3', to: 'countries.iso3' },
		words: ['Jurisdiction', 'A jurisdiction that the event concerns.']
	},
	{
		name: 'milestone_cases',
		title: 'Persons of milestones',
		description:
			'One row for each documented person whom the title or summary of an event names: the items of `milestones.case_ids`, to be joined with. Where a person is told of, the standing (`cases.standing`) belongs beside the name.',
		...{ from: 'milestones', field: 'case_ids', as: 'case_id', to: 'cases.case_id' },
		words: ['Person', 'A documented person whom the title or the summary names.']
	},
	{
		name: 'recovery_follows',
		title: 'Money followed from stage to stage',
		description:
			'One row for each earlier stage, frozen or confiscated, whose money a later row of `asset_recoveries` is by a source: the items of its `follows`, to be joined with. Both rows may be of the same money and are never to be added; a row that follows none is one that no source links.',
		...{
			...{ from: 'asset_recoveries', field: 'follows', as: 'follows_id' },
			to: 'asset_recoveries.recovery_id'
		},
		words: ['Follows', 'An earlier row, frozen or confiscated, whose money this is by a source.']
	}
];

/** The values of a field, each once: those of a list, or the one that it holds. */
function itemsOf(value: unknown): readonly string[] {
	if (value === null || value === undefined) return [];
	return [...new Set(Array.isArray(value) ? (value as readonly string[]) : [String(value)])];
}

function linkTable({ name, title, description, from, field, as, words, to }: Link): DerivedTable {
	const { id, words: idWords } = keys[from];
	const [table] = (to?.split('.') ?? []) as (keyof Tables)[];
	return tableOf<DerivedRow>({
		...{ name, title, description },
		derivedFrom: [...new Set([from, ...(table ? [table] : [])])],
		fields: (descriptor) => ({
			[id]: always(like(descriptor, `${from}.${id}`, idWords)),
			[as]: always(itemOf(descriptor, `${from}.${field}`, words))
		}),
		primaryKey: [id, as],
		keys: { [id]: `${from}.${id}`, ...(to ? { [as]: to } : {}) },
		rows: (tables) =>
			rowsOf(tables, from).flatMap((row) =>
				itemsOf(row[field]).map((item) => ({ [id]: String(row[id]), [as]: item }))
			)
	});
}

/** What lists hold, an item a row, for those who join tables. */
export const linkTables = links.map(linkTable);
