import type { Checked } from '#atlas/checks.ts';
import type { NamedPerson } from '#atlas/persons/standing.ts';
import type { FigureKind } from '#scripts/derive/assets/stageFigure.ts';
import type { MoneyStage, Recovery } from '#scripts/derive/assets/recovery.ts';
import type { AffairStages, CheckedRecovery } from '#scripts/derive/charts/frozen-to-returned.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { withDateKind } from '#atlas/dates/withDateKind.ts';
import { describeSum } from '#atlas/words/describeSum.ts';
import { payerText } from '#atlas/words/payerText.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import type { DollarScale } from './dollarScale.ts';
import type { View } from './view.ts';
import { figureText, returnText } from './words.ts';

/** One mark of the scale: the figure of a stage, or one of the sums that it is made of. */
export interface StageMark {
	readonly id: string;
	readonly stage: MoneyStage;
	/** Across the scale, 0 to 1. */
	readonly share: number;
	/** Pixels from the row's top: each stage has a lane of its own, as stages are never added. */
	readonly y: number;
	/** Null for one of several sums. */
	readonly kind: FigureKind | null;
}

/** One row of the table in words, for the unfolded list. */
export interface AffairEntry extends Checked {
	readonly id: string;
	readonly stage: MoneyStage;
	readonly stageLabel: string;
	readonly amount: string;
	readonly date: string;
	readonly places: string;
	readonly how: string;
	/** Why the sum is not in the stage's figure, or in any; null where it is. */
	readonly apart: string | null;
	readonly note: string | null;
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}

/** One affair, laid out. */
export interface AffairRow {
	readonly id: string;
	readonly name: string;
	readonly persons: readonly NamedPerson[];
	readonly claimedFor: string;
	readonly marks: readonly StageMark[];
	/** What each stage's figure is, in words; stages without a row are left out. */
	readonly stages: readonly { readonly stage: MoneyStage; readonly label: string; readonly text: string }[];
	/** What came back, by place of the freeze. */
	readonly returns: readonly { readonly place: string; readonly text: string }[];
	readonly entries: readonly AffairEntry[];
}

/** Height of a row's scale and of each stage's lane, pixels. */
export const rowHeight = 36;
const lanes: Readonly<Record<MoneyStage, number>> = { frozen: 7, confiscated: 18, returned: 29 };

/** Why a row is not in its stage's figure. */
export function apartText(row: Recovery, { figures, payments }: AffairStages): string | null {
	if (row.payer !== null) return 'a payment by a firm or bank, not returned money: in no figure';
	const figure = figures.find(({ stage }) => stage === row.stage);
	if (figure?.counted.includes(row.id)) return null;
	if (row.isTotal && payments.some(({ stage }) => stage === row.stage))
		return 'may contain payments by firms and banks: not added';
	if (row.isTotal) return 'contains other rows, which add up to more: not added';
	if (row.mayOverlap) return 'may repeat money of another row: not added';
	if (figure?.kind === 'total') return 'within the total, or beside it: not added';
	return 'a further freeze in the same place: not added';
}

function entry(row: CheckedRecovery, affair: AffairStages, { nameOf }: View): AffairEntry {
	const held = row.holding === null ? 'several places, or not known' : nameOf(row.holding);
	const claimed = row.requesting === null ? 'a claimant not known' : nameOf(row.requesting);
	const seat = row.payer?.seat == null ? null : nameOf(row.payer.seat);
	const payer = payerText({ name: row.payer?.name ?? null, seat });
	const flags = row.mayOverlap ? ' (may overlap)' : row.isTotal ? ' (a total)' : '';
	const kind = row.mechanism === null ? row.legalBasis : `${row.legalBasis}; way of return: ${row.mechanism}`;
	return {
		id: row.id,
		stage: row.stage,
		stageLabel: row.stageLabel,
		amount: describeSum(row) + flags,
		date: row.date === null ? 'date not known' : withDateKind(row.date, row.dateKind),
		places: row.payer === null ? `${held}, for ${claimed}` : `Paid by ${payer}, for ${claimed}`,
		how: `Ground: ${kind}`,
		apart: apartText(row, affair),
		note: row.note,
		sourceIds: row.sourceIds,
		confidence: row.confidence,
		checked: row.checked
	};
}

/** Lays out one affair on the scale. */
export function affairRow(affair: AffairStages, scale: DollarScale, view: View): AffairRow {
	const { figures } = affair;
	const labels = new Map(view.data.stages.map(({ stage, label }) => [stage, label]));
	return {
		id: affair.id,
		name: affair.name,
		persons: affair.persons,
		claimedFor: listInSentence(affair.requesting.map((iso3) => withArticle(view.nameOf(iso3)))),
		marks: figures.flatMap(({ stage, kind, dollars, tranches }): readonly StageMark[] => {
			if (dollars === null) return [];
			const y = lanes[stage];
			const parts = tranches.map(({ id, dollars: part }) => ({
				id: `${stage}-${id}`,
				stage,
				share: scale.share(part),
				y,
				kind: null
			}));
			// Places stand side by side, each as large as the other.
			if (kind === 'places') return parts.map((part) => ({ ...part, kind }));
			const whole = { id: stage, stage, share: scale.share(dollars), y, kind };
			return tranches.length > 1 ? [...parts, whole] : [whole];
		}),
		stages: figures.map((figure) => ({
			stage: figure.stage,
			label: labels.get(figure.stage) ?? figure.stage,
			text: figureText(figure, affair)
		})),
		returns: affair.returns.map((back) => ({ place: view.nameOf(back.holding), text: returnText(back) })),
		entries: [...affair.rows, ...affair.payments].map((row) => entry(row, affair, view))
	};
}
