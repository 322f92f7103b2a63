import { formatDate } from '#atlas/dates/formatDate.ts';
import type { ValuedEstimate } from '#atlas/figures/estimates/estimate.ts';
import { figureText } from '#atlas/figures/estimates/figureText.ts';
import type { Strand } from '#atlas/figures/estimates/strandOf.ts';
import { asSentence } from '#atlas/words/asSentence.ts';
import { textWidth } from '#src/map/textWidth.ts';
import type { Tick } from '#src/plot/tick.ts';
import { ticksInLine } from '#src/plot/ticksInLine.ts';
import { fromAnywhere } from './columns.ts';
import { placeFigures, type PlacedFigure } from './placeFigures.ts';
import { scaleOf, type Scale } from './scale.ts';
import { signOf, type Sign } from './sign.ts';
import type { Strip } from './strips.ts';
import type { Group, RangeView } from './view.ts';
import { dollarsText, factorText, periodText, rangeText, signNames, withUnit } from './words.ts';

/** A strip: its name and range, and its figures on the scale of its group. */
export interface PlacedStrip {
	readonly id: string;
	readonly label: string;
	/** What sets it apart from its neighbours; null where nothing does. */
	readonly remark: string | null;
	readonly range: string;
	/** Whether name and range stand left of its first figure, on one line with it, also on the smallest phone. */
	readonly isBeside: boolean;
	readonly from: number;
	readonly to: number;
	/** How far apart the ends are, where no other strip's are further: it is drawn as the finding. */
	readonly factor: string | null;
	readonly figures: readonly PlacedFigure[];
	readonly lines: number;
}

export interface PlacedGroup {
	readonly strand: Strand;
	readonly ticks: readonly Tick[];
	readonly strips: readonly PlacedStrip[];
}

/** A claim or a denial in the list below the picture. */
export interface ListedClaim {
	readonly id: string;
	readonly figure: string;
	readonly text: string;
}

export interface RangeLayout {
	readonly groups: readonly PlacedGroup[];
	/** Only the signs that are drawn. */
	readonly legend: readonly { readonly sign: Sign; readonly text: string }[];
	readonly list: {
		readonly heading: string;
		readonly claims: readonly ListedClaim[];
		readonly more: string | null;
	};
}

const mostListed = 50;
/** Of names and ranges, pixels. */
const fontSize = 13;

function placeStrip(strip: Strip, scale: Scale, { widest }: RangeView): PlacedStrip {
	const figures = placeFigures(strip.figures, scale);
	const range = rangeText(strip);
	const named = textWidth(`${strip.label}  `, fontSize) + textWidth(range, fontSize, 600);
	return {
		id: strip.measure,
		label: strip.label,
		remark: strip.isOfAll ? 'whoever moved them' : null,
		range,
		isBeside: strip !== widest && named < Math.min(...figures.map(({ left }) => left)),
		from: scale.share(strip.lowest),
		to: scale.share(strip.highest),
		factor: strip === widest ? factorText(strip) : null,
		figures,
		lines: 1 + Math.max(...figures.map(({ line }) => line))
	};
}

function placeGroup(group: Group, view: RangeView): PlacedGroup {
	const scale = scaleOf(group);
	const decades = scale.decades.map((decade, index) =>
		index === 0 ? { ...decade, text: withUnit(decade.text, group.strand) } : decade
	);
	return {
		strand: group.strand,
		ticks: ticksInLine(decades).map((tick) => ({
			...tick,
			from: tick.from === null ? null : fromAnywhere(tick.from)
		})),
		strips: group.strips.map((strip) => placeStrip(strip, scale, view))
	};
}

function listed(claim: ValuedEstimate): ListedClaim {
	const figure = figureText(claim);
	const said = [
		`${formatDate(claim.published)}, ${claim.reportedBy}`,
		figure === null ? null : `${claim.measureLabel}, ${periodText(claim)}`,
		claim.claimedBy,
		dollarsText(claim),
		claim.statusLabel
	].filter((text) => text !== null);
	return { id: claim.id, figure: figure ?? claim.relationLabel, text: said.map(asSentence).join(' ') };
}

/** Lays out all claims: a strip for what counts the same, one scale for all people and one for all money. */
export function layout(view: RangeView): RangeLayout {
	const { claims, groups } = view;
	const drawn = new Set(
		groups.flatMap(({ strips }) => strips.flatMap(({ figures }) => figures.map(({ claim }) => signOf(claim))))
	);
	const rest = claims.length - mostListed;
	return {
		groups: groups.map((group) => placeGroup(group, view)),
		legend: (Object.keys(signNames) as Sign[])
			.filter((sign) => drawn.has(sign))
			.map((sign) => ({ sign, text: signNames[sign] })),
		list: {
			heading: `Who said what: all ${claims.length} claims and denials`,
			claims: claims.slice(0, mostListed).map(listed),
			more: rest > 0 ? `And ${rest} more: see the table.` : null
		}
	};
}
