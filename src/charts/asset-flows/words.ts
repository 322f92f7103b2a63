import type { AssetFlowsData } from '#scripts/derive/charts/asset-flows.ts';
import type { Pair } from '#scripts/derive/assets/pairs.ts';
import type { AffairKind, MoneyStage } from '#scripts/derive/assets/recovery.ts';
import { formatMoney } from '#atlas/words/formatMoney.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';

const format = new Intl.NumberFormat('en-GB');

/** "1,040". */
export function number(value: number): string {
	return format.format(value);
}

/** The words between two jurisdictions of a pair: returned from one to the other, frozen in one for the other. */
export const prepositions: Readonly<Record<MoneyStage, { readonly from: string; readonly to: string }>> = {
	frozen: { from: 'in', to: 'for' },
	confiscated: { from: 'in', to: 'for' },
	returned: { from: 'from', to: 'to' }
};

/** "public corruption", "fraud", or both: what the option `kind` shows. */
export function kindText(kind: AffairKind | 'all', { kinds }: AssetFlowsData): string {
	const shown = kinds.filter((each) => kind === 'all' || each.kind === kind);
	return listInSentence(shown.map(({ label }) => label.toLowerCase()));
}

/** "1 row", "4 rows". */
export function rowsText(rows: number): string {
	return `${number(rows)} row${rows === 1 ? '' : 's'}`;
}

/** The sums of a pair side by side, never added across currencies: "$17.7 million and £185,000". */
export function amountText({ dollars, own, unknown }: Pick<Pair, 'dollars' | 'own' | 'unknown'>): string {
	const parts = [
		...(dollars === null ? [] : [formatMoney(dollars, 'USD')]),
		...own.map(({ amount, currency }) => formatMoney(amount, currency)),
		...(unknown > 0 ? ['an amount not known'] : [])
	];
	return parts.length === 1 && unknown > 0 ? 'amount not known' : listInSentence(parts);
}
