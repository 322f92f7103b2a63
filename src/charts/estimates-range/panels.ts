import type { ValuedEstimate as RivalClaim } from '#atlas/figures/estimates/estimate.ts';
import type { EstimatesRangeData } from '#scripts/derive/charts/estimates-range.ts';
import { figureText } from '#atlas/figures/estimates/figureText.ts';
import { strandOf, type Strand } from '#atlas/figures/estimates/strandOf.ts';

/** Claims that one scale can hold: of people, of money in one currency, or of all illicit outflows. Never compared across. */
export interface Panel {
	readonly id: string;
	/** What it holds, in a word or a few, as a sentence names it. */
	readonly name: string;
	readonly heading: string;
	readonly strand: Strand;
	/** The unit of the scale: "persons" or an ISO 4217 code. */
	readonly unit: string;
	readonly entries: readonly Entry[];
}

/** A claim as its panel shows it. */
export interface Entry {
	readonly claim: RivalClaim;
	/** In the panel's unit; null for a denial, which names no figure. */
	readonly value: { readonly low: number; readonly high: number } | null;
	/** In words, in the claim's own unit. */
	readonly text: string | null;
	/** Dollars beside it, where it is shown in dollars and was not said in them, with who converted. */
	readonly converted: string | null;
}

const dollar = 'USD';
/** What counts all money that left a country unlawfully, officials' or not. */
const ofAllMoney = new Set<string>(['illicit_outflows']);

function toEntry(claim: RivalClaim): Entry & { readonly unit: string } {
	const { low, high, unit, dollars } = claim;
	const text = figureText(claim);
	if (unit === 'persons' || unit === dollar || dollars === null) {
		return { claim, unit, value: low === null ? null : { low, high: high ?? low }, text, converted: null };
	}
	const inDollars = figureText({
		low: dollars.low,
		high: dollars.high,
		unit: dollar,
		exactness: claim.exactness
	});
	const by = dollars.by === 'source' ? 'as its sources give it' : 'at the average rate of that year';
	return { claim, unit: dollar, value: dollars, text, converted: `${inDollars}, ${by}` };
}

/**
 * The claims by what one scale can hold, each in the order of publication: people, money in dollars, money that nobody
 * sourced here converts, and all illicit outflows.
 */
export function panels({ claims }: EstimatesRangeData): readonly Panel[] {
	const entries = claims.map(toEntry);
	const isOfAll = ({ claim }: Entry) => ofAllMoney.has(claim.measure);
	const money = entries.filter((entry) => strandOf(entry.claim) === 'money');
	const own = money.filter((entry) => !isOfAll(entry));
	const currencies = [...new Set(own.map(({ unit }) => unit))].sort((a, b) =>
		a === dollar ? -1 : b === dollar ? 1 : a < b ? -1 : 1
	);
	const labelOf = (unit: string) => own.find(({ claim }) => claim.unit === unit)?.claim.unitLabel ?? unit;
	const [ofAll] = money.filter(isOfAll);
	return [
		{
			id: 'people',
			name: 'People',
			heading: 'People; each row says who is counted',
			strand: 'people' as const,
			unit: 'persons',
			entries: entries.filter(({ claim }) => strandOf(claim) === 'people')
		},
		...currencies.map((unit) => {
			const name = `Money of officials and suspects, in ${labelOf(unit)}`;
			return {
				id: `money-${unit}`,
				name,
				heading: name,
				strand: 'money' as const,
				unit,
				entries: own.filter((entry) => entry.unit === unit)
			};
		}),
		{
			id: 'all-outflows',
			name: ofAll?.claim.measureLabel ?? '',
			heading: `${ofAll?.claim.measureLabel ?? ''}, whoever moved them, in ${labelOf(dollar)}`,
			strand: 'money' as const,
			unit: dollar,
			entries: money.filter(isOfAll)
		}
	].filter(({ entries: some }) => some.length > 0);
}
