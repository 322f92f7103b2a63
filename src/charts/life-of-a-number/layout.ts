import { formatDate } from '#atlas/dates/formatDate.ts';
import { figureText } from '#atlas/figures/estimates/figureText.ts';
import { strandOf, type Strand } from '#atlas/figures/estimates/strandOf.ts';
import { asSentence } from '#atlas/words/asSentence.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { sentence, type Edit } from './edits.ts';
import { threads, type Threads } from './threads.ts';
import type { Statement } from './statements.ts';
import type { LifeView } from './view.ts';
import { currencyText, factorText, officeText, valueText, yearOf } from './words.ts';

/** A statement placed on the rail. */
export interface PlacedStatement {
	readonly id: string;
	readonly year: string;
	/** What happened: "Changed". */
	readonly deed: string;
	/** Who is credited where that is new, or who denies: ", crediting the trade ministry". */
	readonly office: string;
	/** Whether the credit is what is disputed: it then stands on a phone, too, and the outlet does not. */
	readonly isOfficeVital: boolean;
	/** Where it was printed, with the words around it, and the source of that. */
	readonly where: { readonly before: string; readonly outlet: string; readonly after: string };
	readonly sourceId: string | null;
	/** What became of it where it does not stand and no denial in the line says so: "Disputed". */
	readonly standing: string | null;
	readonly isDenial: boolean;
	readonly edits: readonly Edit[];
	/** "as in 2004", where the words are not those of the statement before. */
	readonly wordsOf: string | null;
	readonly note: string | null;
	readonly threads: Threads;
	/** How large a figure became; said large. */
	readonly turn: { readonly factor: string; readonly text: string; readonly strand: Strand } | null;
}

export interface LifeLayout {
	readonly statements: readonly PlacedStatement[];
	/** True where the statements have room side by side on a desk. */
	readonly isShort: boolean;
	/** What others claimed beyond it, and the words that lead there; null where nobody did. */
	readonly higher: { readonly text: string; readonly link: string } | null;
}

/** More than these stand below each other at any width. */
const mostColumns = 6;
const fallen = new Set(['disputed', 'denied', 'retracted', 'superseded']);

function turnIn({ figures }: Statement, { turns }: LifeView): PlacedStatement['turn'] {
	const turn = turns.find(({ claim }) => figures.some((figure) => figure.claim === claim));
	if (!turn) return null;
	const said = [currencyText(turn), valueText(turn)].filter((text) => text !== null);
	const text = said.length === 0 ? '' : `and ${said.join(': ')}`;
	return { factor: factorText(turn), text, strand: strandOf(turn.claim) };
}

function higherThan({ higher }: LifeView): LifeLayout['higher'] {
	if (higher.length === 0) return null;
	const said = higher.map((claim) => {
		const of = strandOf(claim) === 'people' ? ` ${lowerFirst(claim.unitLabel)}` : '';
		return `${figureText(claim)}${of} (${yearOf(claim)})`;
	});
	return { text: `Others claimed more: ${listInSentence(said)}.`, link: 'Compare all claims' };
}

/** Places each statement of the line on a rail with a thread of people and one of money, its words with their edits. */
export function layout(view: LifeView): LifeLayout {
	const { line } = view;
	const statements = line.map((statement, place): PlacedStatement => {
		const { claim } = statement.deed;
		const own = threads(line, place);
		const isDenial = statement.figures.length === 0;
		const note = statement.figures.find((figure) => figure.claim.note !== null)?.claim.note ?? claim.note;
		return {
			id: statement.id,
			year: yearOf(statement),
			deed: claim.relationLabel,
			office: officeText(statement),
			isOfficeVital: isDenial || own.denial === 'struck' || claim.relation === 'misattributes',
			where: {
				before: ' in ',
				outlet: claim.reportedBy,
				after: isDenial ? `, ${formatDate(statement.published)}` : ''
			},
			sourceId: claim.sourceIds[0] ?? null,
			standing: fallen.has(claim.status) && own.denial !== 'struck' ? claim.statusLabel : null,
			isDenial,
			edits: sentence(statement),
			wordsOf: statement.wordsOf === null ? null : `as in ${statement.wordsOf}`,
			note: note === null ? null : asSentence(note),
			threads: own,
			turn: turnIn(statement, view)
		};
	});
	return { statements, isShort: statements.length <= mostColumns, higher: higherThan(view) };
}
