import { thumbnailSize, type Shape } from '#src/chart/thumbnail.ts';
import { strandTones } from '#src/plot/tone.ts';
import { strandOf } from '#atlas/figures/estimates/strandOf.ts';
import { sentence, type Edit } from './edits.ts';
import { threads } from './threads.ts';
import type { LifeView } from './view.ts';

/** Where the threads run, where words begin, and how wide a letter is drawn; units of the box. */
const rail = { people: 8, money: 16 } as const;
const words = { left: 28, letter: 0.9, gap: 3, height: 5 } as const;

/** A few words as a bar: struck through, or with a stroke under them. */
function bar({ kind, strand }: Edit, x: number, y: number, width: number): readonly Shape[] {
	const tone = strandTones[strand];
	const text = { kind: 'rect', x, y, width, height: words.height } as const;
	if (kind === 'first') return [{ ...text, tone: 'ink' }];
	if (kind === 'kept') return [{ ...text, tone: 'rule' }];
	const middle = y + words.height / 2;
	if (kind === 'dropped')
		return [
			{ ...text, tone: 'rule' },
			{ kind: 'path', tone: 'ink', d: `M${x - 1} ${middle}H${x + width + 1}`, width: 1.2 }
		];
	return [
		{ ...text, tone: 'ink' },
		{ ...text, tone, y: y + words.height + 1, height: 2 }
	];
}

/** The sentence with its edits: bars for words, two threads beside them. */
export function thumbnail({ line }: LifeView): readonly Shape[] {
	const pitch = thumbnailSize.height / line.length;
	return line.flatMap((statement, place): readonly Shape[] => {
		const y = place * pitch + pitch / 2;
		const own = threads(line, place);
		const strands = (['people', 'money'] as const).flatMap((strand): readonly Shape[] => {
			const tone = strandTones[strand];
			const run = own[strand];
			if (run === null) return [];
			const from = run === 'begins' ? y : y - pitch / 2;
			const to = run === 'ends' ? y : y + pitch / 2;
			const thread = { kind: 'path', tone, d: `M${rail[strand]} ${from}V${to}`, width: 2.5 } as const;
			return run === 'passes'
				? [thread]
				: [thread, { kind: 'circle', tone, x: rail[strand], y, radius: 3.5 }];
		});
		let x: number = words.left;
		const top = y - words.height / 2;
		const drawn = sentence(statement).flatMap((edit) => {
			const room = thumbnailSize.width - words.gap - x;
			const width = Math.min(edit.text.length * words.letter, room);
			if (width < words.gap) return [];
			const shapes = bar(edit, x, top, width);
			x += width + words.gap;
			return shapes;
		});
		if (statement.figures.length > 0) return [...strands, ...drawn];
		const left = rail[strandOf(statement.deed.claim)];
		return [
			...strands,
			{ kind: 'rect', tone: 'ink', x: left, y: top - 1, width: thumbnailSize.width - left - 40, height: 7 }
		];
	});
}
