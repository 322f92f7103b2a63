import type { ValuedEstimate } from '#atlas/figures/estimates/estimate.ts';
import { strandOf, type Strand } from '#atlas/figures/estimates/strandOf.ts';
import { sourcesByUse } from '#atlas/sources.ts';
import type { ChartView } from '#src/chart/chart.ts';
import type { LifeOfANumberData } from '#scripts/derive/charts/life-of-a-number.ts';
import { statements, type Statement } from './statements.ts';
import { turnsOf, type Turn } from './turn.ts';

/** One claim from its first printing to its last. */
export interface LifeView extends ChartView {
	/** By date, denials among them. */
	readonly line: readonly Statement[];
	/** The first statement with a figure, and the latest that the atlas set out from. */
	readonly first: Statement;
	readonly last: Statement;
	/** Where a figure became another, the one that matters most first. */
	readonly turns: readonly Turn[];
	readonly rivals: readonly ValuedEstimate[];
	/** The highest of the rivals that go beyond the atlas's own claim: one of people, one of money. */
	readonly higher: readonly ValuedEstimate[];
}

const sizeOf = (claim: ValuedEstimate) =>
	(strandOf(claim) === 'people' ? claim.high : claim.dollars?.high) ?? 0;

function highest(rivals: readonly ValuedEstimate[], own: Statement, strand: Strand) {
	const of = (claim: ValuedEstimate) => strandOf(claim) === strand;
	const least = Math.max(0, ...own.figures.flatMap(({ claim }) => (of(claim) ? [sizeOf(claim)] : [])));
	const [top] = rivals.filter(of).toSorted((a, b) => sizeOf(b) - sizeOf(a));
	return top && least > 0 && sizeOf(top) > least ? [top] : [];
}

/** @throws where the line holds no figure, or none that the atlas set out from */
export function view({ dataDate, claimIds, line: claims, rivals }: LifeOfANumberData): LifeView {
	const line = statements(claims);
	const first = line.find(({ figures }) => figures.length > 0);
	const last = line.findLast(({ figures }) => figures.some(({ claim }) => claimIds.includes(claim.id)));
	if (!first || !last) throw new Error('The line holds no figure');
	const turns = turnsOf(line);
	const rates = turns.flatMap(({ before, claim }) => [before.dollars ?? [], claim.dollars ?? []].flat());
	return {
		dataDate,
		sourceIds: sourcesByUse([...claims, ...rivals, ...rates]),
		line,
		first,
		last,
		turns,
		rivals,
		higher: [...highest(rivals, last, 'people'), ...highest(rivals, last, 'money')]
	};
}
