import type { TableSummary } from '#scripts/derive/pages/data.ts';

/** Tables that stand together in the list of all. */
export interface TableGroup {
	readonly id: string;
	readonly title: string;
	/** What they have in common; empty where the title says it. */
	readonly text: string;
	readonly tables: readonly TableSummary[];
}

/** Whether a table belongs to a group, and to none before it. */
type Belongs = (table: TableSummary) => boolean;

const named =
	(...names: readonly string[]): Belongs =>
	({ name }) =>
		names.includes(name);

const groups: readonly (Omit<TableGroup, 'tables'> & { readonly has: Belongs })[] = [
	{
		id: 'links',
		title: 'Link tables',
		text: 'Lists within rows, one item a row: to join with, without taking a cell apart.',
		has: ({ isLink }) => isLink
	},
	{
		id: 'derived',
		title: 'Made for research',
		text: 'Computed from the other tables by rules that each states, for questions that those leave a reader to work out.',
		has: ({ derivedFrom }) => derivedFrom.length > 0
	},
	{
		id: 'people',
		title: 'People',
		text: '',
		has: named('cases', 'destinations', 'return_methods', 'annual_returns', 'red_notice_100_counts')
	},
	{ id: 'law', title: 'Law', text: '', has: named('treaties', 'multilateral_instruments') },
	{
		id: 'money',
		title: 'Money',
		text: '',
		has: named('asset_recoveries', 'recovery_totals', 'affairs', 'exchange_rates')
	},
	{ id: 'claims', title: 'Claims and events', text: '', has: named('estimates', 'milestones') },
	{ id: 'others', title: 'What all rest on', text: '', has: () => true }
];

/** Which groups come first: what was gathered by hand, by subject, then what follows from it. */
const order = ['people', 'law', 'money', 'claims', 'others', 'derived', 'links'];

/** The tables in groups, those without a table left out; within a group as they come. */
export function groupTables(tables: readonly TableSummary[]): readonly TableGroup[] {
	const byGroup = Map.groupBy(tables, (table) => groups.find(({ has }) => has(table))?.id);
	return order.flatMap((id) => {
		const own = byGroup.get(id);
		const group = groups.find((each) => each.id === id);
		return own && group ? [{ id, title: group.title, text: group.text, tables: own }] : [];
	});
}
