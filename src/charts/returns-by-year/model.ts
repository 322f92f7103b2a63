import type { ReturnTotal, ReturnsByYearData } from '#scripts/derive/charts/returns-by-year.ts';
import type { ChartTexts } from '#src/chart/modelChart.ts';
import { extentOf } from '#atlas/figures/annual/extentOf.ts';
import { sourcesByUse } from '#atlas/sources.ts';
import { joinRemarks } from '#atlas/words/joinRemarks.ts';
import { spanPanel, type SpanPanel } from '#src/plot/annual/spanPanel.ts';
import { yearPanel, type YearEntry, type YearRow } from '#src/plot/annual/yearPanel.ts';
import type { Options } from '#src/state/options.ts';
import { notes } from './notes.ts';
import { officialsText } from './officialsText.ts';
import { personsText } from './personsText.ts';
import { table } from './table.ts';
import { subtitle, summary, title } from './texts.ts';
import { isCounted, view, type View } from './view.ts';

/** Persons returned by year, and apart from them the running totals. */
export interface ReturnsByYearModel extends ChartTexts {
	readonly years: readonly YearRow[];
	readonly totals: SpanPanel;
	/** True where officials are marked. */
	readonly hasOfficials: boolean;
}

const remarkOn = ({ personsNote, note }: ReturnTotal) => joinRemarks(personsNote, note);

function entry(total: ReturnTotal, { whole }: View): YearEntry {
	const { persons, officials } = total;
	const remark = remarkOn(total);
	if (persons === null) return { total, value: null, text: 'no number of persons given', remark };
	const isRival = extentOf(total) === 'year' && whole.filter(({ year }) => year === total.year).length > 1;
	return {
		total,
		value: persons,
		text: personsText({ ...total, persons }),
		...(officials === null
			? {}
			: { part: { value: officials.persons, text: `of whom ${officialsText(officials)}` } }),
		remark,
		remarkAlways: isRival
	};
}

/** Lays out the published totals of one scope (option `scope`). Pure; no two totals are ever added. */
export function model(data: ReturnsByYearData, options: Options): ReturnsByYearModel {
	const chosen = view(data, options);
	const { scope, counted, lastYear } = chosen;
	return {
		title: title(chosen),
		subtitle: subtitle(chosen),
		summary: summary(chosen),
		notes: notes(chosen),
		dataDate: data.dataDate,
		sourceIds: sourcesByUse([...scope.yearly, ...scope.cumulative]),
		table: table(chosen),
		years:
			counted.length === 0
				? []
				: yearPanel(
						scope.yearly.map((total) => entry(total, chosen)),
						lastYear
					),
		totals: spanPanel(
			scope.cumulative
				.filter(isCounted)
				.map((total) => ({ total, text: personsText(total), remark: remarkOn(total) }))
		),
		hasOfficials: counted.some(({ officials }) => officials !== null)
	};
}
