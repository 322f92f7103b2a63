import type { ReturnMethodsData } from '#scripts/derive/charts/return-methods.ts';
import type { ChartTexts } from '#src/chart/modelChart.ts';
import { sourcesByUse } from '#atlas/sources.ts';
import { groupBar, type GroupBar } from './groupBar.ts';
import { table } from './table.ts';
import { mostDetailed, civilLead, notes, officialLead, subtitle, summary, title } from './texts.ts';

/** Those who count alike, and what they call persuasion. */
export interface MethodSection {
	readonly key: 'most_detailed' | 'civil_society' | 'other_official';
	readonly heading: string;
	readonly lead: string;
	readonly groups: readonly GroupBar[];
}

/** Ways of return, official and civil-society counts apart. */
export interface ReturnMethodsModel extends ChartTexts {
	readonly sections: readonly MethodSection[];
}

/** Lays out every group as a whole of its own: the most detailed official count, what civil society says of it, the rest by time. Pure. */
export function model(data: ReturnMethodsData): ReturnMethodsModel {
	const best = mostDetailed(data);
	const official = data.groups.filter(({ claimantKind }) => claimantKind === 'official');
	const civil = data.groups.filter(({ claimantKind }) => claimantKind === 'civil_society');
	const rows = table(data);
	return {
		title: title(data),
		subtitle: subtitle(data),
		summary: summary(data),
		notes: notes(data),
		dataDate: data.dataDate,
		sourceIds: sourcesByUse(rows.rows),
		table: rows,
		sections: [
			{
				key: 'most_detailed' as const,
				heading: 'The most detailed official count',
				lead: officialLead(data),
				groups: [groupBar(best)]
			},
			{
				key: 'civil_society' as const,
				heading: 'A rights group’s count',
				lead: civilLead(data),
				groups: civil.map(groupBar)
			},
			{
				key: 'other_official' as const,
				heading: 'Other official counts',
				lead: 'Other campaigns and periods, in the authorities’ words. Some tell of one way only.',
				groups: official.filter((group) => group !== best).map(groupBar)
			}
		].filter(({ groups }) => groups.length > 0)
	};
}
