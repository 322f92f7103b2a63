import { personsText } from '#atlas/words/personsText.ts';
import type { NamedSector } from '#scripts/derive/charts/officials-dots.ts';
import type { Tone } from '#src/plot/tone.ts';
import { dotGrid, type DotGrid } from './dotGrid.ts';
import type { CountKey, OfficialsDotsView } from './view.ts';
import { countHead, countSource, drawnLarger, furtherNames, namesHead } from './words.ts';

/** One count in dots. */
export interface Block {
	readonly key: CountKey;
	/** The number as exact as its source gives it: "about 4,000". */
	readonly text: string;
	readonly head: string;
	readonly source: string;
	readonly tone: Tone;
	/** Said where its dots are larger than all others'. */
	readonly remark: string | null;
	/** Rows below its words, and a pile beside the others; the same dots. */
	readonly narrow: DotGrid;
	readonly pile: DotGrid;
}

export interface OfficialsDotsLayout {
	/** The claim first. A narrow picture begins with those named. */
	readonly blocks: readonly Block[];
	readonly namesHead: string;
	readonly named: readonly (Pick<NamedSector, 'sector' | 'label' | 'count' | 'persons'> & {
		/** Said after the names, where they are not all. */
		readonly further: string | null;
	})[];
}

/** What the dots of each count are told apart by. */
export const tones: Readonly<Record<CountKey, Tone>> = {
	claim: 'unknown',
	named: 'ink',
	returned: 'back',
	at_large: 'muted'
};
const inRow = 125;
/** Those named are drawn twice as large where there is little room: in dots of the others' size they would be a hairline. */
const inLargeRow = 50;
const inPile = 40;

/** Every count in dots, a dot a person. */
export function layout({ data, counts }: OfficialsDotsView): OfficialsDotsLayout {
	return {
		blocks: counts.map((count) => {
			const isLarge = count.key === 'named' && count.persons <= inLargeRow * 10;
			return {
				key: count.key,
				text: personsText(count),
				head: countHead(count.key, data),
				source: countSource(count.key, data),
				tone: tones[count.key],
				remark: isLarge ? drawnLarger : null,
				narrow: dotGrid(count.persons, isLarge ? inLargeRow : inRow),
				pile: dotGrid(count.persons, inPile, { piled: true })
			};
		}),
		namesHead,
		named: data.named
			.filter(({ count }) => count > 0)
			.map(({ sector, label, count, persons }) => ({
				sector,
				label,
				count,
				persons,
				further: count > persons.length ? furtherNames(count - persons.length) : null
			}))
	};
}
