import { currencyName } from '#atlas/words/currencyName.ts';
import { formatFigure } from '#atlas/words/formatFigure.ts';
import { formatRounded } from '#atlas/words/formatRounded.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import type { ValuedEstimate } from '#atlas/figures/estimates/estimate.ts';
import type { Statement } from './statements.ts';
import type { Turn } from './turn.ts';

/** "2004", of a date. */
export const yearOf = ({ published }: { readonly published: string }) => published.slice(0, 4);

/** A figure alone: "$50 billion". */
export const bare = ({ low, high, unit }: ValuedEstimate) =>
	formatFigure({ low: low ?? 0, high: high ?? low ?? 0, unit });

/** An office as a sentence names it: "the trade ministry", "an unnamed official statement". */
export function officeName({ creditedLabel }: ValuedEstimate): string {
	const name = lowerFirst(creditedLabel);
	return /^an? /.test(name) ? name : `the ${name}`;
}

/** "× 10": what happened to the number. */
export const factorText = ({ factor }: Turn) => `× ${formatRounded(factor, 3)}`;

/** "about 83 times the value", or null where the currency stayed or no rate is sourced. */
export const valueText = ({ valueFactor }: Turn) =>
	valueFactor === null ? null : `about ${formatRounded(valueFactor, 2)} times the value`;

/** "Chinese yuan became US dollars", or null where the currency stayed. */
export function currencyText({ before, claim }: Turn): string | null {
	if (before.unit === claim.unit || before.unit === 'persons') return null;
	return `${currencyName(before.unit)} became ${currencyName(claim.unit)}`;
}

/** Whether a statement is credited to another office than the one that it takes up. */
export const isCreditedAnew = ({ deed: { claim, before } }: Statement) =>
	before === null || before.creditedTo !== claim.creditedTo;

/** Who is credited or who denies, as it goes on after what happened; empty where the office stayed. */
export function officeText(statement: Statement): string {
	const { claim } = statement.deed;
	const office = officeName(claim);
	if (claim.relation === 'denies') return ` by ${office}`;
	if (!isCreditedAnew(statement)) return '';
	return claim.relation === 'misattributes' ? `: ${office}` : `, crediting ${office}`;
}
