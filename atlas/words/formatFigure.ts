import { formatCount } from './formatCount.ts';
import { formatMoney } from './formatMoney.ts';

/**
 * A claim's figure in words: "4,000", "16,000 to 18,000", "$50 billion".
 * @param figure low and high end (equal where one figure was given) in `unit`: "persons" or an ISO 4217 code
 */
export function formatFigure(figure: {
	readonly low: number;
	readonly high: number;
	readonly unit: string;
}): string {
	const one = (value: number) =>
		figure.unit === 'persons' ? formatCount(value) : formatMoney(value, figure.unit);
	return figure.low === figure.high ? one(figure.low) : `${one(figure.low)} to ${one(figure.high)}`;
}
