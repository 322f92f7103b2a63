import type { ChartTexts } from '#src/chart/modelChart.ts';
import type { OfficialsDotsData, NamedSector } from '#scripts/derive/charts/officials-dots.ts';
import { sourcesByUse } from '#atlas/sources.ts';
import { blocks, type Block } from './blocks.ts';
import { table } from './table.ts';
import { notes, subtitle, summary, title } from './texts.ts';

/** Counts of officials as blocks of dots. */
export interface DotsModel extends ChartTexts {
	readonly blocks: readonly Block[];
	readonly named: readonly NamedSector[];
}

/** Lays out the claim and what is documented, a dot a person. Pure. */
export function model(data: OfficialsDotsData): DotsModel {
	const drawn = blocks(data);
	const rows = table(data);
	return {
		title: title(data),
		subtitle: subtitle(),
		summary: summary(drawn),
		notes: notes(data),
		dataDate: data.dataDate,
		sourceIds: sourcesByUse(rows.rows),
		table: rows,
		blocks: drawn,
		named: data.named.filter(({ persons }) => persons.length > 0)
	};
}
