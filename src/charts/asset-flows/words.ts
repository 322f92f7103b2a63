import type { AssetFlowsData } from '#scripts/derive/charts/asset-flows.ts';
import type { Pair } from '#scripts/derive/assets/pairs.ts';
import type { AffairKind, MoneyStage } from '#scripts/derive/assets/recovery.ts';
import { valuedText } from '#atlas/words/describeSum.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { formatCount } from '#atlas/words/formatCount.ts';

/** The words between two jurisdictions of a pair: returned from one to the other, frozen in one for the other. */
export const prepositions: Readonly<Record<MoneyStage, { readonly from: string; readonly to: string }>> = {
	frozen: { from: 'in', to: 'for' },
	confiscated: { from: 'in', to: 'for' },
	returned: { from: 'from', to: 'to' }
};

/** One key for a pair, whichever picture it stands in. */
export function pairKey({ stage, kind, holding, requesting }: Pair): string {
	return [stage, kind, holding, requesting].join('-');
}

/** "public corruption", "fraud", or both: what the option `kind` shows. */
export function kindText(kind: AffairKind | 'all', { kinds }: AssetFlowsData): string {
	const shown = kinds.filter((each) => kind === 'all' || each.kind === kind);
	return listInSentence(shown.map(({ label }) => label.toLowerCase()));
}

/** What is to be known of how a pair's sums came about: which were converted here, or are valued on another day. */
export function sumRemarks({
	ratedRows,
	dollarRows,
	valuedOn
}: Pick<Pair, 'ratedRows' | 'dollarRows' | 'valuedOn'>) {
	const rated =
		ratedRows === dollarRows
			? 'converted here at the average rate of the year'
			: `${formatCount(ratedRows)} converted here at the average rate of the year`;
	const [day] = valuedOn;
	return [
		...(ratedRows > 0 ? [rated] : []),
		...(day === undefined
			? []
			: [valuedOn.length === 1 ? valuedText(day) : `${formatCount(valuedOn.length)} valued on another day`])
	];
}
