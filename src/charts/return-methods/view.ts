import { sourcesByUse } from '#atlas/sources.ts';
import type { MethodGroup, ReturnMethodsData } from '#scripts/derive/charts/return-methods.ts';
import type { ChartView } from '#src/chart/chart.ts';
import { partsOf, type Part } from './parts.ts';

/** A group as one claimant splits it: a whole of its own. */
export interface SplitGroup {
	readonly group: MethodGroup;
	readonly parts: readonly Part[];
	/** Persons stopped at the border or caught inside the country; null unless both are told as exact numbers. */
	readonly atHome: number | null;
}

export interface ReturnMethodsView extends ChartView {
	readonly data: ReturnMethodsData;
	/** The official count that is split into most ways. */
	readonly official: SplitGroup;
	/** What civil society says of the same group; undefined where nobody does. */
	readonly civil: SplitGroup | undefined;
	/** Other campaigns and periods. Groups overlap and are never added. */
	readonly others: readonly SplitGroup[];
}

function split(group: MethodGroup): SplitGroup {
	const parts = partsOf(group);
	const atHome = parts.filter(({ kind }) => kind === 'at_home');
	const isCounted =
		atHome.length > 1 && atHome.every(({ way }) => way?.exactness === 'exact' && way.persons !== null);
	return {
		group,
		parts,
		atHome: isCounted ? atHome.reduce((sum, { way }) => sum + (way?.persons ?? 0), 0) : null
	};
}

/** The most detailed official count, what civil society says of it, and the rest by time. @throws where there is no official count */
export function view(data: ReturnMethodsData): ReturnMethodsView {
	const official = data.groups
		.filter(({ claimantKind }) => claimantKind === 'official')
		.toSorted((a, b) => b.ways.length - a.ways.length)[0];
	if (!official) throw new Error('No official count of ways of return is in the data');
	const civil = data.groups.find(
		({ claimantKind, group }) => claimantKind === 'civil_society' && group === official.group
	);
	return {
		dataDate: data.dataDate,
		sourceIds: sourcesByUse(data.groups.flatMap(({ ways }) => ways)),
		data,
		official: split(official),
		civil: civil && split(civil),
		others: data.groups.filter((group) => group !== official && group !== civil).map(split)
	};
}
