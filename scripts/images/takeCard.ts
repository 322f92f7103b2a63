import type { Browser, Page } from 'playwright';
import { openPicture } from './openPicture.ts';

/** Of a card, pixels: what those who show links ask for. */
const cardSize = { width: 1200, height: 630 } as const;

/** What a card says, and shows beside it. */
export interface Card {
	/** What the site is called. */
	readonly site: string;
	readonly title: string;
	readonly text: string;
	/** Markup of a picture; '' for none. */
	readonly picture: string;
}

/** A card fills its window; a long title is smaller. */
const asCard = `
	body { margin: 0; }
	.card { display: grid; grid-template-columns: 1fr; gap: 40px; align-items: center; box-sizing: border-box; block-size: 630px; padding: 84px 56px 48px; border-block-start: 12px solid var(--ink); position: relative; }
	.card:has(.shown) { grid-template-columns: 470px 1fr; }
	.card .site { position: absolute; inset: 30px auto auto 56px; margin: 0; font: 600 24px/1 var(--sans); }
	.card h1 { margin: 0; font: 600 46px/1.14 var(--serif); text-wrap: balance; overflow-wrap: break-word; }
	.card.long h1 { font-size: 36px; }
	.card .text { margin: 20px 0 0; font: 400 24px/1.4 var(--sans); color: var(--muted); display: -webkit-box; -webkit-line-clamp: 7; -webkit-box-orient: vertical; overflow: hidden; }
	.card.wordy .text { font-size: 19px; -webkit-line-clamp: 14; }
	.card:not(:has(.shown)) h1 { font-size: 64px; }
	.card:not(:has(.shown)) .text { font-size: 30px; max-inline-size: 30em; }
	.card .shown > * { display: block; max-inline-size: 100%; max-block-size: 490px; inline-size: auto; margin-inline: auto; }
	.card .shown svg { inline-size: 100%; }
	.card .land { fill: var(--land); stroke: var(--paper); stroke-width: 0.75px; }
	.card .own { fill: var(--ink); }
	.card .ring { fill: none; stroke: var(--ink); stroke-width: 1.5px; }
`;
/** Of a title, letters, from which on it is written smaller. */
const long = 70;
/** Likewise of the text below it. */
const wordy = 170;

/** Runs in the page: what stood there goes, and the card comes. */
function show({ site, title, text, picture, className }: Card & { className: string }): void {
	const card = document.createElement('main');
	card.className = className;
	const words = document.createElement('div');
	const add = (name: string, as: string, content: string) => {
		const element = document.createElement(name);
		element.className = as;
		element.textContent = content;
		words.append(element);
	};
	add('p', 'site', site);
	add('h1', '', title);
	if (text) add('p', 'text', text);
	card.append(words);
	if (picture) {
		const shown = document.createElement('div');
		shown.className = 'shown';
		shown.innerHTML = picture;
		card.append(shown);
	}
	document.body.replaceChildren(card);
}

/** Draws a card in a page of the site, whose typefaces and colours it takes. */
export async function drawCard(page: Page, card: Card): Promise<Buffer> {
	const { title, text } = card;
	const className = ['card', title.length > long ? 'long' : '', text.length > wordy ? 'wordy' : ''].join(' ');
	await page.evaluate(show, { ...card, className });
	await page.evaluate(async () => {
		await document.fonts.ready;
		await Promise.all([...document.images].map((image) => image.decode()));
	});
	return page.screenshot({ clip: { x: 0, y: 0, ...cardSize } });
}

/** Opens a page of the site in which cards can be drawn. */
export const openForCards = <Made>(
	browser: Browser,
	site: string,
	use: (page: Page) => Promise<Made>
): Promise<Made> =>
	openPicture(
		browser,
		{ address: `${site}about`, ...cardSize, scheme: 'light', scale: 1, rules: asCard },
		use
	);
