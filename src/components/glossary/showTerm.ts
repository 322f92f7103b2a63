import { mount } from 'svelte';
import type { GlossaryEntry } from '#atlas/glossary.ts';
import { derivedFile } from '#src/data/derivedFile.ts';
import Card from './TermCard.svelte';

/** The card that explains a word, one for the page. */
export interface TermCard {
	/** Shows what the glossary says of the word that a link (`data-term`) stands for, beside the link. */
	show(link: HTMLElement): void;
	hide(): void;
}

/** Places the card in the page, hidden. @throws when the glossary cannot be had */
export async function placeCard(): Promise<TermCard> {
	const response = await fetch(derivedFile('pages/glossary.json'));
	if (!response.ok) throw new Error(`the glossary: ${response.statusText}`);
	const glossary = (await response.json()) as readonly GlossaryEntry[];
	return mount(Card, { target: document.querySelector('main') ?? document.body, props: { glossary } });
}
