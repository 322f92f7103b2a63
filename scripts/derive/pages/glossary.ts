import type { Descriptor } from '#atlas/descriptor.ts';
import { glossaryOf, type GlossaryEntry } from '#atlas/glossary.ts';
import type { Tables } from '#atlas/rows.ts';

/** The words of the atlas, for the pages that explain them and for the card beside a word. */
export function derive(_: Tables, descriptor: Descriptor): readonly GlossaryEntry[] {
	return glossaryOf(descriptor.glossary);
}
