import type { ChartTexts } from '#src/chart/modelChart.ts';
import type { ArcMark, MapModel } from '#src/map/mapModel.ts';
import { sourcesByUse } from '#atlas/sources.ts';
import { formatMoney } from '#atlas/words/formatMoney.ts';
import { moneySteps, moneyWidth } from '#src/plot/money.ts';
import type { Options } from '#src/state/options.ts';
import { flowMap } from './flowMap.ts';
import { notes } from './notes.ts';
import { pairLists, type PairList } from './pairLists.ts';
import { summary } from './summary.ts';
import { table } from './table.ts';
import { subtitle, title } from './title.ts';
import { view, type AssetFlowsChartData } from './view.ts';
import { kindText } from './words.ts';

/** One look of an arc, with what it means. */
export interface LookKey extends Pick<ArcMark, 'direction' | 'look' | 'inked'> {
	readonly text: string;
}

export interface AssetFlowsModel extends ChartTexts {
	readonly map: MapModel;
	readonly key: readonly LookKey[];
	/** Arc widths at their wide end, viewBox units, for round sums. */
	readonly widthLegend: readonly { readonly text: string; readonly width: number }[];
	readonly lists: readonly PairList[];
}

/** Lays out one stage of money (option `stage`) in affairs of one kind, or of both told apart (option `kind`). Pure. */
export function model(data: AssetFlowsChartData, options: Options): AssetFlowsModel {
	const chosen = view(data, options);
	const { rows, paid, stage, kind, pairs, largest } = chosen;
	const kindWords = kindText(kind, data);
	const direction = stage === 'returned' ? 'back' : 'money';
	const wideEnd = {
		frozen: 'Frozen: wide end where the money lies, narrow end where it is claimed',
		confiscated: 'Confiscated: wide end where the money lay, narrow end where it is claimed',
		returned: 'Returned: wide end where the money lay, narrow end where it went'
	};
	return {
		title: title(chosen),
		subtitle: subtitle(chosen, kindWords),
		summary: summary(chosen, kindWords),
		notes: notes(chosen),
		dataDate: data.dataDate,
		sourceIds: sourcesByUse([...rows, ...paid]),
		table: table(chosen, kindWords),
		map: flowMap(chosen),
		key: [
			{ direction, look: stage === 'frozen' ? 'open' : 'filled', text: wideEnd[stage] },
			...(kind === 'all' && pairs.some((pair) => pair.kind === 'fraud')
				? [
						{
							direction,
							look: stage === 'frozen' ? ('open' as const) : ('filled' as const),
							inked: true,
							text: 'Fraud: outlined in ink'
						} as const
					]
				: []),
			...(pairs.some(({ dollars }) => dollars === null)
				? [
						{
							direction,
							look: 'dashed' as const,
							text: 'No dollar figure known: one width, whatever the sum'
						} as const
					]
				: [])
		],
		widthLegend: moneySteps(largest).map((dollars) => ({
			text: formatMoney(dollars, 'USD'),
			width: moneyWidth(dollars, largest)
		})),
		lists: pairLists(chosen)
	};
}
