import type { RecoveredByYearData } from '#scripts/derive/charts/recovered-by-year.ts';
import type { ChartTexts } from '#src/chart/modelChart.ts';
import { sourcesByUse } from '#atlas/sources.ts';
import { spanPanel, type SpanPanel } from '#src/plot/annual/spanPanel.ts';
import { yearPanel, type YearRow } from '#src/plot/annual/yearPanel.ts';
import type { Options } from '#src/state/options.ts';
import { currencyName } from '#atlas/words/currencyName.ts';
import { dollarEntries, publishedEntries, remarkOn } from './entries.ts';
import { notes } from './notes.ts';
import { sumText } from './sumText.ts';
import { table } from './table.ts';
import { subtitle, summary, title } from './texts.ts';
import { isSum, view } from './view.ts';

/** Money recovered by year: as published, in dollars, and apart from both the running totals. */
export interface RecoveredByYearModel extends ChartTexts {
	readonly published: readonly YearRow[];
	readonly dollars: readonly YearRow[];
	readonly totals: SpanPanel;
	/** What the campaigns' currency is called. */
	readonly currencyName: string;
}

/** Lays out the published sums of one scope (option `scope`). Pure; no two totals are ever added. */
export function model(data: RecoveredByYearData, options: Options): RecoveredByYearModel {
	const chosen = view(data, options);
	const { scope, sums, lastYear } = chosen;
	const rows = table(chosen);
	const panel = (entries: ReturnType<typeof publishedEntries>) =>
		sums.length === 0 ? [] : yearPanel(entries, lastYear, 'no sum found');
	return {
		title: title(chosen),
		subtitle: subtitle(chosen),
		summary: summary(chosen),
		notes: notes(chosen),
		dataDate: data.dataDate,
		sourceIds: sourcesByUse([...rows.rows, ...(data.latestTotal ? [data.latestTotal] : [])]),
		table: rows,
		published: panel(publishedEntries(chosen)),
		dollars: panel(dollarEntries(chosen)),
		totals: spanPanel(
			scope.cumulative
				.filter(isSum)
				.map((total) => ({ total, text: sumText(total, total), remark: remarkOn(total) }))
		),
		currencyName: currencyName(data.currency)
	};
}
