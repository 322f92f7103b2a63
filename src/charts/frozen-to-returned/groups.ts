import type { AffairStages } from '#scripts/derive/charts/frozen-to-returned.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { affairRow, type AffairRow } from './affairRow.ts';
import type { DollarScale } from './dollarScale.ts';
import type { View } from './view.ts';

/** Affairs under one heading. */
export interface AffairGroup {
	readonly id: string;
	readonly heading: string;
	/** Whether a reader sees its rows at once, or opens it. */
	readonly isOpen: boolean;
	readonly rows: readonly AffairRow[];
}

/** How many stages of an affair have a sum in dollars. */
function inDollars({ figures }: AffairStages): number {
	return figures.filter(({ dollars }) => dollars !== null).length;
}

/** The home jurisdiction's affairs first; of the others those that the scale can compare, then the rest to open. */
export function groups(view: View, scale: DollarScale): readonly AffairGroup[] {
	const { data, affairs, nameOf } = view;
	const isHome = ({ requesting }: AffairStages) => requesting.includes(data.home);
	const others = affairs.filter((affair) => !isHome(affair));
	const home = withArticle(nameOf(data.home));
	const all = [
		{ id: 'home', heading: `Claimed for ${home}`, isOpen: true, those: affairs.filter(isHome) },
		{
			id: 'stages',
			heading: 'Claimed for others: two stages or more in dollars',
			isOpen: true,
			those: others.filter((affair) => inDollars(affair) > 1)
		},
		{
			id: 'stage',
			heading: 'Claimed for others: one stage in dollars',
			isOpen: false,
			those: others.filter((affair) => inDollars(affair) === 1)
		},
		{
			id: 'no-dollars',
			heading: 'Claimed for others: no sum in dollars',
			isOpen: false,
			those: others.filter((affair) => inDollars(affair) === 0)
		}
	];
	return all
		.filter(({ those }) => those.length > 0)
		.map(({ those, ...group }) => ({
			...group,
			rows: those.map((affair) => affairRow(affair, scale, view))
		}));
}
