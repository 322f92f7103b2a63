import type { ValuedEstimate } from '#atlas/figures/estimates/estimate.ts';
import { strandOf, type Strand } from '#atlas/figures/estimates/strandOf.ts';
import { exactnessWord } from '#atlas/words/exactness.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import type { Printed, Statement } from './statements.ts';
import { bare } from './words.ts';

/** Words of a statement, and what became of them since the one that it takes up. */
export interface Edit {
	/** `first` where there was nothing to change. */
	readonly kind: 'first' | 'kept' | 'dropped' | 'added';
	readonly text: string;
	readonly strand: Strand;
}

/** A measure as it goes on after a sum, which says already that it is money: "moved abroad". */
function afterSum(measure: string): string {
	const said = 'money ';
	return measure.startsWith(said) ? measure.slice(said.length) : `of ${measure}`;
}

/** What the columns of a claim say, in the order of a sentence: how exact, the figure, what is counted. */
function columns(claim: ValuedEstimate): readonly string[] {
	const measure = lowerFirst(claim.measureLabel);
	return [
		exactnessWord(claim.exactness),
		bare(claim),
		strandOf(claim) === 'people' ? measure : afterSum(measure)
	];
}

const wordsOf = (text: string) => text.split(' ').filter((word) => word !== '');

/** What one column was and is: the words that both have at their beginning and end are kept. */
function compare(before: string, after: string): readonly Pick<Edit, 'kind' | 'text'>[] {
	const [old, now] = [wordsOf(before), wordsOf(after)];
	const shorter = Math.min(old.length, now.length);
	let head = 0;
	while (head < shorter && old[head] === now[head]) head++;
	let tail = 0;
	while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
	const part = (kind: Edit['kind'], words: readonly string[]) =>
		words.length === 0 ? [] : [{ kind, text: words.join(' ') }];
	return [
		...part('kept', now.slice(0, head)),
		...part('dropped', old.slice(head, old.length - tail)),
		...part('added', now.slice(head, now.length - tail)),
		...part('kept', now.slice(now.length - tail))
	];
}

function editsOf({ claim, before }: Printed): readonly Edit[] {
	const strand = strandOf(claim);
	const now = columns(claim);
	if (before === null)
		return now.flatMap((text) => (text === '' ? [] : [{ kind: 'first' as const, text, strand }]));
	const old = columns(before);
	return now.flatMap((text, index) => compare(old[index] ?? '', text).map((edit) => ({ ...edit, strand })));
}

/** Neighbours of one kind as one. */
function merge(edits: readonly Edit[]): readonly Edit[] {
	const merged: Edit[] = [];
	for (const edit of edits) {
		const last = merged.at(-1);
		if (last?.kind === edit.kind && last.strand === edit.strand)
			merged[merged.length - 1] = { ...edit, text: `${last.text} ${edit.text}` };
		else merged.push(edit);
	}
	return merged;
}

/** A statement as a sentence with its edits, column by column of its rows. */
export function sentence({ figures }: Pick<Statement, 'figures'>): readonly Edit[] {
	const edits = figures.flatMap((figure, index): readonly Edit[] => {
		const own = editsOf(figure);
		const kind = figure.before === null ? 'first' : 'kept';
		return index === 0 ? own : [{ kind, text: 'and', strand: strandOf(figure.claim) }, ...own];
	});
	return merge(edits).map((edit, index) => (index === 0 ? { ...edit, text: upperFirst(edit.text) } : edit));
}
