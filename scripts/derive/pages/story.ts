import { glossaryOf } from '#atlas/glossary.ts';
import type { Tables } from '#atlas/rows.ts';
import type { Descriptor, StorySentence, StoryStep } from '#atlas/descriptor.ts';
import { rowId } from '../rowId.ts';
import { storyFacts } from '../story/facts.ts';
import type { Fact } from '../story/fact.ts';
import { compareCells, type Cell } from '../story/compareCells.ts';
import { parseTemplate } from '../story/parseTemplate.ts';
import { rowValue } from '../story/rowValue.ts';
import { writeFact } from '../story/writeFact.ts';

/** A piece of a sentence: words, or a word of the glossary. */
export type StoryText = string | { readonly term: string; readonly text: string };

export interface StorySentenceData {
	readonly texts: readonly StoryText[];
	/** What the sentence rests on, those it names itself first; empty for a sentence of ours. */
	readonly sourceIds: readonly string[];
}

export interface StoryStepData {
	readonly id: string;
	readonly heading: string;
	readonly chart: string;
	readonly options: Readonly<Record<string, string>>;
	readonly layout: 'beside' | 'tall' | 'across';
	/** What the picture shows while a paragraph is read: one for each, or none at all. */
	readonly states: readonly Readonly<Record<string, string>>[];
	readonly paragraphs: readonly (readonly StorySentenceData[])[];
}

/** What we know and what we do not, a sentence each. */
export interface StoryEnd {
	readonly known: readonly StorySentenceData[];
	readonly notKnown: readonly StorySentenceData[];
}

export interface StoryData {
	readonly dataDate: string;
	/** Null where the package's story has none. */
	readonly lede: {
		readonly people: string;
		readonly money: string;
		readonly question: string;
		/** The beginning of the answer. */
		readonly dek: readonly StorySentenceData[];
	} | null;
	readonly steps: readonly StoryStepData[];
	readonly end: StoryEnd | null;
}

/** Fills the descriptor's prose in from the tables. */
class Storyteller {
	readonly #tables: Tables;
	readonly #descriptor: Descriptor;
	readonly #facts: Readonly<Record<string, Fact>>;
	readonly #sources: ReadonlySet<string>;
	readonly #words: ReadonlySet<string>;

	constructor(tables: Tables, descriptor: Descriptor) {
		this.#tables = tables;
		this.#descriptor = descriptor;
		this.#facts = storyFacts(tables, descriptor);
		this.#sources = new Set(tables.sources.map((row) => row.source_id));
		this.#words = new Set(glossaryOf(descriptor.glossary).map(({ id }) => id));
	}

	/** `ratio(A, B)`, `difference(A, B)` and `years(A, B)` compare two cells of one unit; all else is a fact or a cell. */
	#fact(path: readonly string[]): Fact {
		const whole = path.join('.');
		const [, operation, a = '', b = ''] = /^([a-z]+)\(([^,]+), ([^)]+)\)$/.exec(whole) ?? [];
		if (operation === undefined) {
			return this.#facts[whole] ?? rowValue(path, this.#tables, this.#descriptor);
		}
		return compareCells(operation, [this.#cell(a.split('.')), this.#cell(b.split('.'))]);
	}

	#cell([table = '', id = '', field = '']: readonly string[]): Cell {
		const resource = this.#descriptor.resources.find(({ name }) => name === table);
		const rows = this.#tables[table as keyof Tables] as unknown as readonly Record<string, unknown>[];
		const row = resource && rows.find((candidate) => rowId(resource, candidate) === id);
		if (!row) throw new Error(`the story compares "${table}.${id}.${field}", which does not exist`);
		return { value: row[field], sourceIds: row.source_ids as readonly string[] };
	}

	/** @throws when the glossary does not hold the word */
	#term(id: string): string {
		if (!this.#words.has(id)) throw new Error(`the story explains "${id}", which the glossary does not hold`);
		return id;
	}

	/** A template with its values filled in. */
	text(template: string): { readonly texts: readonly StoryText[]; readonly sourceIds: readonly string[] } {
		const texts: StoryText[] = [];
		const sourceIds: string[] = [];
		for (const part of parseTemplate(template)) {
			if (part.kind === 'term') texts.push({ term: this.#term(part.term), text: part.text });
			else if (part.kind === 'text') texts.push(part.text);
			else {
				const fact = this.#fact(part.path);
				texts.push(writeFact(fact, part.style));
				sourceIds.push(...fact.sourceIds);
			}
		}
		return { texts: joined(texts), sourceIds };
	}

	/** @throws when a sentence that states a fact rests on nothing, or names a source that is not in the tables */
	sentence({ says, sources = [], ours = false }: StorySentence): StorySentenceData {
		const { texts, sourceIds } = this.text(says);
		const all = [...new Set([...sources, ...sourceIds])];
		const unknown = all.find((id) => !this.#sources.has(id));
		if (unknown !== undefined) throw new Error(`the story names "${unknown}", which is no source: "${says}"`);
		if (all.length === 0 && !ours) throw new Error(`the story says without a source: "${says}"`);
		return { texts, sourceIds: all };
	}

	sentences(told: readonly StorySentence[]): readonly StorySentenceData[] {
		return told.map((sentence) => this.sentence(sentence));
	}

	step({ paragraphs, options = {}, layout = 'beside', states = [], ...step }: StoryStep): StoryStepData {
		return { ...step, options, layout, states, paragraphs: paragraphs.map((told) => this.sentences(told)) };
	}
}

/** Neighbouring words as one piece. */
function joined(texts: readonly StoryText[]): readonly StoryText[] {
	return texts.reduce<StoryText[]>((all, text) => {
		const before = all.at(-1);
		if (typeof text === 'string' && typeof before === 'string') all[all.length - 1] = before + text;
		else all.push(text);
		return all;
	}, []);
}

const plain = (texts: readonly StoryText[]) =>
	texts.map((text) => (typeof text === 'string' ? text : text.text)).join('');

/** The story of the opening page with every number filled in; no steps where the package tells none. */
export function derive(tables: Tables, descriptor: Descriptor): StoryData {
	const dataDate = descriptor.created.slice(0, 10);
	const { story } = descriptor;
	if (!story) return { dataDate, lede: null, steps: [], end: null };
	const teller = new Storyteller(tables, descriptor);
	const say = (template: string) => plain(teller.text(template).texts);
	const { lede, end } = story;
	return {
		dataDate,
		lede: lede
			? {
					people: say(lede.people),
					money: say(lede.money),
					question: say(lede.question),
					dek: teller.sentences(lede.dek ?? [])
				}
			: null,
		steps: story.steps.map((step) => teller.step(step)),
		end: end ? { known: teller.sentences(end.known), notKnown: teller.sentences(end.not_known) } : null
	};
}
