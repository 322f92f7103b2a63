import type { TermCard } from '#src/components/glossary/showTerm.ts';
import { inBackground } from '#src/inBackground.ts';

const linkSelector = 'a[data-term]';
const cardSelector = '[data-term-card]';
/** How long the pointer may be on its way from the word to the card. */
const millisecondsToCross = 250;

let card: Promise<TermCard> | undefined;
/** The word whose card is shown, or on its way. */
let explained: HTMLElement | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;

function stay(): void {
	clearTimeout(leaving);
	leaving = undefined;
}

async function explain(link: HTMLElement): Promise<void> {
	stay();
	if (explained === link) return;
	explained = link;
	card ??= import('#src/components/glossary/showTerm.ts').then(({ placeCard }) => placeCard());
	try {
		const placed = await card;
		// Whoever has gone on by now does not want it any more.
		if (explained === link) placed.show(link);
	} catch {
		// No connection: the word stays a link to the glossary.
		card = undefined;
		explained = undefined;
	}
}

function hide(): void {
	stay();
	if (!explained) return;
	explained = undefined;
	// Whoever asked for the card hears of its failure.
	card?.then(
		(placed) => placed.hide(),
		() => undefined
	);
}

const linkAt = (target: EventTarget | null) =>
	target instanceof Element ? target.closest<HTMLElement>(linkSelector) : null;
const isInCard = (target: EventTarget | null) =>
	target instanceof Element && target.closest(cardSelector) !== null;

/**
 * Explains the words of the glossary in place: by pointer, by focus, by a first tap (a second one follows the link);
 * Escape closes. Without it they are links to the glossary.
 */
export function explainTerms(): void {
	document.addEventListener('pointerover', ({ target, pointerType }) => {
		if (pointerType !== 'mouse') return;
		const link = linkAt(target);
		if (link) inBackground(explain(link));
		else if (isInCard(target)) stay();
		else if (explained && explained !== document.activeElement)
			leaving ??= setTimeout(hide, millisecondsToCross);
	});
	document.addEventListener('focusin', ({ target }) => {
		const link = linkAt(target);
		if (link?.matches(':focus-visible')) inBackground(explain(link));
	});
	document.addEventListener('focusout', ({ target }) => {
		if (explained && linkAt(target) === explained) hide();
	});
	document.addEventListener('click', (event) => {
		const link = linkAt(event.target);
		if (!link) {
			if (!isInCard(event.target)) hide();
			return;
		}
		const isTap = event instanceof PointerEvent && event.pointerType === 'touch';
		if (!isTap || explained === link) return;
		event.preventDefault();
		inBackground(explain(link));
	});
	document.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') hide();
	});
}
