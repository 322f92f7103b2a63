import { ownName } from '#src/embed/ownName.ts';
import { frameAddress } from './frameAddress.ts';
import { makeFrame } from './makeFrame.ts';
import { readHeight } from './readHeight.ts';

const places = '[data-fugitive-flows],fugitive-flows';
const themes = ['data-theme', 'theme'];
/** What may be written on a placeholder after it has come: its theme, and which chart it is. */
const attributeFilter = [...themes, 'data-fugitive-flows', 'chart'];

interface Shown {
	readonly frame: HTMLIFrameElement;
	/** The theme that its document has been asked for. */
	theme: string;
	/** True once its document has spoken, and so can be spoken to. */
	speaks: boolean;
}

const themeOf = (place: Element) => {
	const [theme = 'auto'] = themes.flatMap((name) => place.getAttribute(name) ?? []);
	return theme;
};

/**
 * Shows the embeds of a page, those that are there and those that come: gives each the height that it says it has, and
 * tells it the theme of its placeholder when that changes. Only messages count that come from one of these frames while
 * the site's own page is in it.
 * @param script where `embed.js` stands, and so the site
 */
export function showEmbeds(script: string): void {
	const { origin } = new URL(script);
	const shown = new Map<Element, Shown>();

	function show(place: Element): void {
		const address = shown.has(place) ? undefined : frameAddress(place, script);
		if (!address) return;
		const frame = makeFrame(place, address);
		const theme = themeOf(place);
		const embed = { frame, theme, speaks: false };
		// A frame that is moved within the page loads again, with the theme of its address.
		frame.onload = () => {
			embed.theme = theme;
			tellTheme(place);
		};
		shown.set(place, embed);
		place.replaceChildren(frame);
	}

	function tellTheme(place: Element): void {
		const embed = shown.get(place);
		const theme = themeOf(place);
		if (!embed?.speaks || embed.theme === theme) return;
		embed.theme = theme;
		embed.frame.contentWindow?.postMessage({ [ownName]: { theme } }, origin);
	}

	addEventListener('message', ({ source, origin: from, data }) => {
		for (const [place, embed] of shown) {
			// Whatever is taken out and put back is another embed then.
			if (!place.isConnected) shown.delete(place);
			if (!source || source !== embed.frame.contentWindow || from !== origin) continue;
			const height = readHeight(data);
			if (height === undefined) continue;
			embed.frame.style.height = `${height}px`;
			embed.speaks = true;
			tellTheme(place);
		}
	});

	const look = () => document.querySelectorAll(places).forEach(show);
	new MutationObserver((changes) => {
		look();
		for (const { type, target } of changes) if (type === 'attributes') tellTheme(target as Element);
	}).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter });
	look();

	// Where a page hides it in a shadow tree, the element tells of itself.
	customElements.define(
		ownName,
		class extends HTMLElement {
			connectedCallback() {
				show(this);
			}
		}
	);
}
