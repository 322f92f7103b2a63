import type { ChartTexts } from '#src/chart/modelChart.ts';
import type { LifeOfANumberData } from '#scripts/derive/charts/life-of-a-number.ts';
import { sourcesByUse } from '#atlas/sources.ts';
import type { Strand } from '#atlas/figures/estimates/strandOf.ts';
import { statements, type Statement } from './statements.ts';
import { table } from './table.ts';
import { notes, subtitle, summary, title } from './texts.ts';
import { tree, type Tree } from './tree.ts';

/** A statement of the chain that is read from top to bottom. */
export interface ChainLink {
	readonly statement: Statement;
	/** How each strand runs beside it: it begins, passes with or without a figure, or ends there; absent where it does not run. */
	readonly strands: Readonly<Partial<Record<Strand, 'begins' | 'stops' | 'passes' | 'ends'>>>;
}

/** The descent of one claim, for wide and for narrow containers. */
export interface LifeModel extends ChartTexts {
	readonly tree: Tree;
	readonly chain: readonly ChainLink[];
	readonly rivals: readonly Statement[];
}

const strands: readonly Strand[] = ['people', 'money'];

/** The statements of the line from top to bottom, with the strands that run beside them. */
function chain(line: readonly Statement[]): readonly ChainLink[] {
	const has = ({ figures }: Statement, strand: Strand) => figures.some((figure) => figure.strand === strand);
	return line.map((statement, index) => {
		const runs = strands.flatMap((strand) => {
			const [first, last] = [
				line.findIndex((each) => has(each, strand)),
				line.findLastIndex((each) => has(each, strand))
			];
			if (first < 0 || index < first || index > last) return [];
			const stops = has(statement, strand) ? 'stops' : 'passes';
			return [[strand, index === first ? 'begins' : index === last ? 'ends' : stops] as const];
		});
		return { statement, strands: Object.fromEntries(runs) };
	});
}

/** Lays out the family tree of one claim. It has no options. Pure. */
export function model(data: LifeOfANumberData): LifeModel {
	const all = statements(data);
	const line = all.filter(({ isRival }) => !isRival);
	const rivals = all.filter(({ isRival }) => isRival);
	return {
		title: title(data, line),
		subtitle: subtitle(line),
		summary: summary(line, rivals),
		notes: notes(rivals),
		dataDate: data.dataDate,
		sourceIds: sourcesByUse([...data.line, ...data.rivals]),
		table: table(data),
		tree: tree(all),
		chain: chain(line),
		rivals
	};
}
