/**
 * A browser's translation puts an element (`<font>`) where a text stood, and the text itself out of the page. What is then
 * written into that text (another count, another year) nobody would see: so it is put back in its place, and the translation,
 * which watches the page as well, translates it again.
 */

/** What stands in the place of a text that was put out of the page. */
const standsFor = new WeakMap<Node, Element>();

const isTranslation = (node: Node | null | undefined): node is Element => node?.nodeName === 'FONT';

/** A text that has been written since it was put out of the page takes its place again. */
const written = new MutationObserver((records) => {
	for (const { target } of records) {
		const translation = standsFor.get(target);
		if (translation?.isConnected && !target.isConnected) translation.replaceWith(target);
	}
});

function keepOut(text: Node, translation: Element): void {
	standsFor.set(text, translation);
	written.observe(text, { characterData: true });
}

const replaced = new MutationObserver((records) => {
	for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records)
		for (const text of removedNodes) {
			if (text.nodeType !== Node.TEXT_NODE || text.isConnected) continue;
			const translation = [...addedNodes, previousSibling, nextSibling].find(isTranslation);
			if (translation) keepOut(text, translation);
		}
});

/** Keeps what an island writes in view, however its texts are translated. To be called once for each. */
export function followTranslation(island: Element): void {
	replaced.observe(island, { childList: true, subtree: true });
}
