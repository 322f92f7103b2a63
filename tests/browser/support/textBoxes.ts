import type { Page } from 'playwright';

/** What cannot be read in a picture, as sentences; empty where all can. */
export interface TextTrouble {
	/** Texts below 11 px as drawn. */
	readonly small: readonly string[];
	/** Pairs of texts whose boxes overlap. */
	readonly overlapping: readonly string[];
	/** Texts that reach beyond the window's sides, or out of what clips them. */
	readonly cut: readonly string[];
}

/**
 * Measures every visible piece of text below `selector`, in HTML and in SVG, as the browser has drawn it.
 * Two boxes overlap where they share more than one pixel each way; the lines of one text never do with each other.
 */
export async function troubleWithText(page: Page, selector: string): Promise<TextTrouble> {
	await page.evaluate(() => document.fonts.ready);
	return page.locator(selector).evaluateAll((roots) => {
		interface Box {
			readonly text: string;
			readonly size: number;
			readonly owner: Element;
			readonly rect: DOMRect;
		}
		const boxes: Box[] = [];
		/** Text for screen readers alone is clipped away. */
		const isClipped = (element: Element | null): boolean =>
			element !== null &&
			(getComputedStyle(element).clipPath.startsWith('inset(50%') || isClipped(element.parentElement));
		for (const root of roots) {
			const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const owner = node.parentElement;
				const text = node.textContent?.trim() ?? '';
				if (!owner || text === '' || owner.closest('title, desc, option') || isClipped(owner)) continue;
				if (!owner.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
				const range = document.createRange();
				range.selectNodeContents(node);
				const scale = owner instanceof SVGGraphicsElement ? (owner.getScreenCTM()?.a ?? 1) : 1;
				const size = parseFloat(getComputedStyle(owner).fontSize) * scale;
				for (const rect of range.getClientRects()) {
					if (rect.width > 1.5 && rect.height > 1.5) boxes.push({ text, size, owner, rect });
				}
			}
		}
		/** The box without the leading around its letters. */
		const ink = ({ rect, size }: Box) => {
			const leading = Math.max(0, rect.height - size * 0.95) / 2;
			return { left: rect.left, right: rect.right, top: rect.top + leading, bottom: rect.bottom - leading };
		};
		/** What clips a text: the window's sides, and whatever hides what reaches out of it; one can scroll to the rest. */
		const isCut = (box: Box): boolean => {
			const { left, right, top, bottom } = ink(box);
			let cut = left < -1 || right > innerWidth + 1;
			for (
				let around = box.owner;
				around !== document.body && around.parentElement;
				around = around.parentElement
			) {
				const { overflowX, overflowY } = getComputedStyle(around);
				const clip = around.getBoundingClientRect();
				if (/hidden|clip/.test(overflowX)) cut ||= left < clip.left - 1 || right > clip.right + 1;
				if (/hidden|clip/.test(overflowY)) cut ||= top < clip.top - 1 || bottom > clip.bottom + 1;
			}
			return cut;
		};
		const say = ({ text }: Box) => `"${text.slice(0, 40)}"`;
		const overlapping: string[] = [];
		boxes.forEach((a, index) => {
			for (const b of boxes.slice(index + 1)) {
				if (a.owner === b.owner) continue;
				const [one, other] = [ink(a), ink(b)];
				const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
				const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
				if (wide > 1 && high > 1) overlapping.push(`${say(a)} and ${say(b)}`);
			}
		});
		return {
			small: boxes.filter(({ size }) => size < 10.95).map((box) => `${say(box)} ${box.size.toFixed(1)} px`),
			overlapping,
			cut: boxes.filter(isCut).map(say)
		};
	});
}
