import type { Cells } from './published.ts';

/** A row of `asset_recoveries` with its dollars. */
export interface Money {
	readonly row: Cells;
	readonly dollars: number | null;
}

const is = (row: Cells, flag: string) => row[flag] === 'true';
const isPayment = ({ row }: Money) => (row.payer ?? '') !== '' || (row.payer_iso3 ?? '') !== '';
const stageOf = ({ row }: Money) => (row.stage === 'shared' ? 'returned' : row.stage);
const larger = (a: Money, b: Money) =>
	(b.dollars ?? -1) - (a.dollars ?? -1) || Number(b.row.amount || -1) - Number(a.row.amount || -1);
const sum = (rows: readonly Money[]) => rows.reduce((total, { dollars }) => total + (dollars ?? 0), 0);

/** What may be added: no row that contains others or may repeat them; of several freezes in one place the largest. */
function addable(rows: readonly Money[]): readonly Money[] {
	const plain = rows.filter(({ row }) => !is(row, 'is_total') && !is(row, 'may_overlap'));
	const places = Map.groupBy(plain, ({ row }) => row.holding_iso3);
	const largest = [...places.values()].map((own) => own.toSorted(larger)[0]);
	return plain.filter((each) => stageOf(each) !== 'frozen' || largest.includes(each));
}

/**
 * Whether a row is in the figure of its affair and stage, or why not, by the words of the data's README: rows that contain
 * or repeat others are never added to them, and payments by firms and banks are no returned money.
 * @param affair all rows of the affair
 */
export function placeInFigure(money: Money, affair: readonly Money[]): string {
	if (isPayment(money)) return 'payment';
	const same = affair.filter((each) => stageOf(each) === stageOf(money));
	const paid = same.filter(isPayment);
	const mayHoldPayments = ({ row }: Money) =>
		is(row, 'is_total') &&
		paid.some((each) => row.holding_iso3 === '' || each.row.holding_iso3 === row.holding_iso3);
	const rows = same.filter((each) => !isPayment(each) && !mayHoldPayments(each));
	const parts = addable(rows);
	const places = [...Map.groupBy(parts, ({ row }) => row.holding_iso3).values()];
	// Orders of courts in several places may reach the same money: side by side, and not added.
	const ofParts = stageOf(money) === 'returned' ? sum(parts) : Math.max(0, ...places.map(sum));
	const [total] = rows.filter(({ row }) => is(row, 'is_total')).toSorted(larger);
	const [overlap] = rows.filter(({ row }) => is(row, 'may_overlap') && !is(row, 'is_total')).toSorted(larger);
	const isTotal = total !== undefined && (parts.length === 0 || (total.dollars ?? 0) > ofParts);
	const only = isTotal ? total : parts.length === 0 ? overlap : undefined;
	if (only ? only === money : parts.includes(money))
		return is(money.row, 'is_total') ? 'counted_total' : only ? 'counted_overlap' : 'counted';
	if (is(money.row, 'is_total')) return paid.length > 0 ? 'may_contain_payments' : 'lesser_total';
	if (is(money.row, 'may_overlap')) return 'overlap';
	return isTotal ? 'within_total' : 'further_freeze';
}
