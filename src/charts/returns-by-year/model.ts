import type { ReturnClaim, ReturnsData } from '#scripts/derive/charts/returns-by-year.ts';
import type { ChartTexts } from '#src/charts/chart.ts';
import { extentOf } from '#atlas/figures/annual/extentOf.ts';
import { remarkOf } from '#src/figures/annual/remarkOf.ts';
import { sourcesByUse } from '#atlas/sources.ts';
import { spanPanel, type SpanPanel } from '#src/figures/annual/spanPanel.ts';
import { yearPanel, type YearEntry, type YearRow } from '#src/figures/annual/yearPanel.ts';
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

function entry(claim: ReturnClaim, { whole }: View): YearEntry {
	const { persons, officials, note } = claim;
	const remark = remarkOf(note, 'persons');
	if (persons === null) return { claim, value: null, text: 'no number of persons given', remark };
	const isRival = extentOf(claim) === 'year' && whole.filter(({ year }) => year === claim.year).length > 1;
	return {
		claim,
		value: persons,
		text: personsText({ ...claim, persons }),
		...(officials === null
			? {}
			: { part: { value: officials, text: `of whom ${officialsText(officials, note)}` } }),
		remark,
		remarkAlways: isRival
	};
}

/** Lays out the published totals of one scope (option `scope`). Pure; no two claims are ever added. */
export function model(data: ReturnsData, options: Options): ReturnsByYearModel {
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
						scope.yearly.map((claim) => entry(claim, chosen)),
						lastYear
					),
		totals: spanPanel(
			scope.cumulative.filter(isCounted).map((claim) => ({
				claim,
				text: personsText(claim),
				remark: remarkOf(claim.note, 'persons')
			}))
		),
		hasOfficials: counted.some(({ officials }) => officials !== null)
	};
}
