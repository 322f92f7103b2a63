import type { Estimate } from '#atlas/figures/estimates/estimate.ts';
import type { LifeOfANumberData } from '#scripts/derive/charts/life-of-a-number.ts';
import { checkText } from '#atlas/checks.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { figureText } from '#atlas/figures/estimates/figureText.ts';
import { spanText } from '#atlas/dates/spanText.ts';
import { strandOf, type Strand } from '#atlas/figures/estimates/strandOf.ts';
import { exactnessWord } from '#atlas/words/exactness.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { changesBetween, type Change } from './changesBetween.ts';

/** A figure of a statement, in words. */
export interface Figure {
	readonly id: string;
	readonly strand: Strand;
	/** "more than $50 billion": as exact as its source says. */
	readonly text: string;
	/** The same in two parts: "more than" (empty for an exact figure) and "$50 billion". */
	readonly word: string;
	readonly bare: string;
	/** What was counted. */
	readonly measure: string;
	/** Of which years, where the claim says so. */
	readonly period: string | null;
	/** Whether the atlas set out from it. */
	readonly isHome: boolean;
}

/** What a statement did to an earlier one. */
export interface Descent {
	readonly strand: Strand;
	/** The statement that the earlier figure stands in. */
	readonly from: string;
	/** That figure and its date: "4,000 of 10 January 2010". */
	readonly fromText: string;
	readonly relation: Estimate['relation'];
	readonly label: string;
	readonly changes: readonly Change[];
}

/** All that was printed at once: figures, or a denial of figures. */
export interface Statement {
	readonly id: string;
	readonly published: string;
	readonly date: string;
	readonly office: string;
	readonly claimedBy: string;
	readonly reportedBy: string;
	readonly isRival: boolean;
	/** The headline of a denial; null for a statement that has figures. */
	readonly denial: string | null;
	readonly figures: readonly Figure[];
	readonly descents: readonly Descent[];
	readonly statuses: readonly { readonly status: Estimate['status']; readonly label: string }[];
	/** What is to be known of the first of its figures, in one sentence without a stop. */
	readonly note: string | null;
	/** When its rows were last checked and what came of it, once where it is the same of all. */
	readonly checks: readonly string[];
	readonly sourceIds: readonly string[];
	readonly claims: readonly Estimate[];
}

const keyOf = (claim: Estimate) =>
	[claim.published, claim.creditedTo, claim.claimedBy, claim.reportedBy].join('|');

function unique<Value, Key>(values: readonly Value[], key: (value: Value) => Key): readonly Value[] {
	return [...new Map(values.map((value) => [key(value), value])).values()];
}

/** What is to be said of the last check of each claim; where that differs, whose figure it is. */
function checksOfClaims(claims: readonly Estimate[]): readonly string[] {
	const looked = claims.filter(({ checked }) => checked !== null);
	const texts = Map.groupBy(looked, ({ checked }) => checkText(checked));
	return [...texts].map(([text, same]) => {
		const figures = same.flatMap((claim) => figureText(claim) ?? []);
		return (looked.length === claims.length && texts.size === 1) || figures.length === 0
			? text
			: `${text} (${figures.join(', ')})`;
	});
}

/** Claims as statements, in their order: what was printed at once, by one hand, stands together. Their figures are never added. */
export function statements(data: LifeOfANumberData): readonly Statement[] {
	const all = [...data.line, ...data.rivals];
	const byId = new Map(all.map((claim) => [claim.id, claim]));
	return [...Map.groupBy(all, keyOf).values()].flatMap((claims) => {
		const [first] = claims;
		if (!first) return [];
		const figures = claims.flatMap((claim): Figure[] => {
			const text = figureText(claim);
			if (text === null) return [];
			const isHome = data.claimIds.includes(claim.id);
			return [
				{
					id: claim.id,
					strand: strandOf(claim),
					text,
					word: exactnessWord(claim.exactness),
					bare: figureText({ ...claim, exactness: null }) ?? text,
					measure: lowerFirst(claim.measureLabel),
					period: spanText(claim),
					isHome
				}
			];
		});
		const descents = claims.flatMap((claim): Descent[] => {
			const parent = claim.relatesTo === null ? undefined : byId.get(claim.relatesTo);
			if (!parent) return [];
			const { relation, relationLabel: label } = claim;
			const changes = relation === 'denies' ? [] : changesBetween(parent, claim);
			const fromText = `${figureText(parent) ?? data.deniedLabel} of ${formatDate(parent.published)}`;
			return [{ strand: strandOf(claim), from: keyOf(parent), fromText, relation, label, changes }];
		});
		return {
			id: keyOf(first),
			published: first.published,
			date: formatDate(first.published),
			office: first.creditedLabel,
			claimedBy: first.claimedBy,
			reportedBy: first.reportedBy,
			isRival: data.rivals.includes(first),
			denial: figures.length === 0 ? data.deniedLabel : null,
			figures,
			descents,
			statuses: unique(
				claims.map(({ status, statusLabel: label }) => ({ status, label })),
				({ status }) => status
			),
			note: first.note,
			checks: checksOfClaims(claims),
			sourceIds: [...new Set(claims.flatMap(({ sourceIds }) => sourceIds))],
			claims
		};
	});
}
