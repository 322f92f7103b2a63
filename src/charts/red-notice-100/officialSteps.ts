import { personsText } from '#atlas/words/personsText.ts';
import type { OfficialCount, RedNoticeData } from '#scripts/derive/charts/red-notice-100.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { fitInLine, type LineLabel } from '#src/plot/fitInLine.ts';
import type { Tick } from '#src/plot/tick.ts';
import { ticksInLine } from '#src/plot/ticksInLine.ts';
import { timeScale } from '#src/plot/timeScale.ts';
import { levelText, stepsHead, stepsLabel } from './words.ts';

/** A published count as a point. */
export interface OfficialPoint extends OfficialCount {
	/** 0 at the left edge, 1 at the right. */
	readonly share: number;
	/** Pixels from the top. */
	readonly y: number;
	/** The count as exact as its source gives it. */
	readonly text: string;
	readonly dateText: string;
	/** What stands at the point, and the container width from which on it does; null where it never does. */
	readonly label: string;
	readonly from: number | null;
}

/** The official running counts as a line of steps: a count holds until the next is published. */
export interface OfficialSteps {
	readonly head: string;
	readonly label: string;
	/** Pixels, with the axis. */
	readonly height: number;
	readonly points: readonly OfficialPoint[];
	/** Levels of persons across the picture. */
	readonly levels: readonly { readonly y: number; readonly text: string }[];
	readonly axis: {
		readonly ticks: readonly Tick[];
		readonly top: number;
		readonly bottom: number;
		readonly baseline: number;
	};
}

const top = 22;
const plotHeight = 120;
const bottom = top + plotHeight;
/** Counts that are worth a label before others: the first to reach each of these. */
const marked = 20;

/** Lays the published counts out along time, from the list's first day to the data's; null where there is none. */
export function officialSteps(data: RedNoticeData): OfficialSteps | null {
	const { counts, size, published, dataDate } = data;
	if (counts.length === 0) return null;
	const first = published ?? counts[0]?.asOf ?? dataDate;
	const scale = timeScale(first, dataDate);
	const yOf = (persons: number) => bottom - (persons / size) * plotHeight;
	const labels: LineLabel[] = counts.map((count, index) => {
		const { id, persons, asOf } = count;
		const text = personsText(count);
		const isLast = index === counts.length - 1;
		const before = counts[index - 1]?.persons ?? 0;
		const reaches = Math.floor(persons / marked) > Math.floor(before / marked);
		return {
			id,
			text: isLast ? `${text} by ${formatDate(asOf)}` : text,
			share: scale.share(asOf),
			// To the left of a rising line is free ground.
			anchor: 'end',
			dx: -4,
			priority: isLast ? 3 : index === 0 ? 2 : reaches ? 1 : 0,
			weight: 600
		};
	});
	const fits = fitInLine(labels);
	return {
		head: stepsHead(data),
		label: stepsLabel,
		height: bottom + 22,
		points: counts.map((count, index) => ({
			...count,
			share: scale.share(count.asOf),
			y: yOf(count.persons),
			text: personsText(count),
			dateText: formatDate(count.asOf),
			label: labels[index]?.text ?? '',
			from: fits[index] ?? null
		})),
		levels: [
			{ y: yOf(size), text: levelText(size) },
			{ y: yOf(size / 2), text: String(size / 2) },
			{ y: yOf(0), text: '0' }
		],
		axis: { ticks: ticksInLine(scale.years(2)), top, bottom, baseline: bottom + 16 }
	};
}
