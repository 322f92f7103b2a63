import type { ChartTexts } from '#src/chart/modelChart.ts';
import type { EstimatesRangeData } from '#scripts/derive/charts/estimates-range.ts';
import { sourcesByUse } from '#atlas/sources.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { figureText } from '#atlas/figures/estimates/figureText.ts';
import { axes, type Axes } from './axes.ts';
import { logScale } from './logScale.ts';
import { panels, type Panel } from './panels.ts';
import { rangeRow, type RangeRow, type StatusKey, type Years } from './rangeRow.ts';
import { spreads } from './spread.ts';
import { table } from './table.ts';
import { notes, subtitle, summary, title } from './texts.ts';

/** A panel laid out: its claims on one scale, its axes. */
export interface RangePanel {
	readonly id: string;
	readonly heading: string;
	readonly strand: Panel['strand'];
	/** Where the powers of ten stand on the scale. */
	readonly decades: readonly number[];
	readonly axes: Axes;
	readonly rows: readonly RangeRow[];
}

/** Rival claims side by side. */
export interface RangeModel extends ChartTexts {
	readonly panels: readonly RangePanel[];
	/** Every status that a figure has. */
	readonly key: readonly StatusKey[];
}

const dataYear = (date: string) => Number(date.slice(0, 4));

/** First and last year that any claim speaks of; where none does, the year of the data. */
function yearsOf({ claims, dataDate }: EstimatesRangeData): Years {
	const years = claims.flatMap(({ from, to }) => [from, to]).filter((year) => year !== null);
	if (years.length === 0) return { first: dataYear(dataDate), last: dataYear(dataDate) };
	return { first: Math.min(...years), last: Math.max(...years) };
}

/** Lays out all claims by what one scale can hold. It has no options. Pure. */
export function model(data: EstimatesRangeData): RangeModel {
	const found = panels(data);
	const years = yearsOf(data);
	const byId = new Map(data.claims.map((claim) => [claim.id, claim]));
	const named = (relatesTo: string | null) => {
		const claim = relatesTo === null ? undefined : byId.get(relatesTo);
		return claim ? `${figureText(claim) ?? claim.measureLabel} of ${formatDate(claim.published)}` : null;
	};
	// One scale for all money and one for people: the same distance is then the same factor within each.
	const scaleOf = (strand: Panel['strand']) =>
		logScale(
			found
				.filter((panel) => panel.strand === strand)
				.flatMap(({ entries }) => entries.flatMap(({ value }) => (value ? [value.low, value.high] : [])))
		);
	const laidOut = found.map(({ id, heading, strand, unit, entries }): RangePanel => {
		const scale = scaleOf(strand);
		return {
			id,
			heading,
			strand,
			decades: scale.decades.map(({ share }) => share),
			axes: axes(scale, unit, years),
			rows: entries.map((entry) => rangeRow(entry, scale, years, named(entry.claim.relatesTo)))
		};
	});
	const figures = data.claims.filter(({ low }) => low !== null);
	const key = [...Map.groupBy(figures, ({ status }) => status)].flatMap(([status, some]) =>
		some[0] ? [{ status, label: some[0].statusLabel, count: some.length }] : []
	);
	const told = { data, panels: found, spreads: spreads(found), key };
	return {
		title: title(told),
		subtitle: subtitle(told),
		summary: summary(told),
		notes: notes(told),
		dataDate: data.dataDate,
		sourceIds: sourcesByUse(
			data.claims.flatMap(({ sourceIds, dollars }) => [
				{ sourceIds },
				{ sourceIds: dollars?.sourceIds ?? [] }
			])
		),
		table: table(found),
		panels: laidOut,
		key
	};
}
