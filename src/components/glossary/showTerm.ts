import { mount } from 'svelte';
import { glossary } from '#atlas/glossary.ts';
import Card from './TermCard.svelte';

/** The card that explains a word, one for the page. */
export interface TermCard {
	/** Shows what the glossary says of the word that a link (`data-term`) stands for, beside the link. */
	show(link: HTMLElement): void;
	hide(): void;
}

/** Places the card in the page, hidden. */
export function placeCard(): TermCard {
	return mount(Card, { target: document.querySelector('main') ?? document.body, props: { glossary } });
}
