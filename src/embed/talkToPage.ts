import { heightMessages } from './heightMessages.ts';
import { readOrder } from './readOrder.ts';

const root = document.documentElement;

/**
 * Tells the page around the embed how tall it is, now and whenever that changes: with the width, when the typeface comes,
 * when a reader chooses another view or opens a fold. And does what only that page may ask for (`readOrder`).
 * @param id of the chart
 */
export function talkToPage(id: string): void {
	const childId = new URLSearchParams(location.search).get('childId') ?? id;
	let told: number | undefined;
	let width: number | undefined;
	const tell = () => {
		const height = Math.ceil(root.getBoundingClientRect().height);
		if (height === told) return;
		told = height;
		// A height is no secret: whoever shows the embed may know it.
		for (const message of heightMessages(id, childId, height)) parent.postMessage(message, '*');
	};
	new ResizeObserver(tell).observe(root);
	addEventListener('message', ({ source, data }) => {
		const order = source === parent ? readOrder(data, childId) : undefined;
		if (!order) return;
		if ('theme' in order) {
			if (order.theme === 'auto') delete root.dataset.theme;
			else root.dataset.theme = order.theme;
		} else if (order.width !== width) {
			// A page that tells its width waits for an answer, even if nothing has changed.
			width = order.width;
			told = undefined;
			tell();
		}
	});
}
