/** Two frames on, all that measures itself has answered to a new width. */
const settled = (view: Window) =>
	new Promise<void>((done) => {
		view.requestAnimationFrame(() => view.requestAnimationFrame(() => done()));
	});

/** Until something holds of an island, which its attributes tell. */
function until(island: HTMLElement, holds: () => boolean): Promise<void> {
	return new Promise((done) => {
		const look = () => {
			if (!holds()) return;
			observer.disconnect();
			done();
		};
		const observer = new MutationObserver(look);
		observer.observe(island, { attributes: true, subtree: true });
		look();
	});
}

/** Until an embed shows what its address asks for: hydrated, and the notes, which follow when all has come to rest, too. */
async function drawn(island: HTMLElement, view: Window): Promise<void> {
	await until(island, () => island.dataset.hydrated !== undefined);
	await settled(view);
	await until(island, () => island.querySelector('[aria-busy]') === null);
}

/** Whether an address asks for another view than the server drew: it then hydrates at once (`hydrateIslands.ts`). */
function asksForView({ dataset: { address = '' } }: HTMLElement, { search }: Location): boolean {
	const query = new URLSearchParams(search);
	return address.split(' ').some((part) => part.startsWith('?') && query.has(part.slice(1)));
}

/** An embed of ours, open out of sight. */
export interface OpenEmbed {
	readonly page: Document;
	readonly close: () => void;
}

/**
 * Opens an embed out of sight at a width in CSS pixels, and waits until it is drawn whole, with its typeface.
 * @throws when it cannot be had
 */
export async function openEmbed(address: string, width: number): Promise<OpenEmbed> {
	const frame = document.createElement('iframe');
	frame.src = address;
	frame.width = String(width);
	frame.height = '800';
	frame.tabIndex = -1;
	frame.ariaHidden = 'true';
	frame.style.cssText =
		'position:fixed;inset-block-start:0;inset-inline-start:200vw;border:0;visibility:hidden';
	const loaded = new Promise((done) => {
		frame.addEventListener('load', done, { once: true });
	});
	document.body.append(frame);
	const close = () => frame.remove();
	try {
		await loaded;
		const { contentWindow: view, contentDocument: page } = frame;
		const island = page?.querySelector<HTMLElement>('[data-island]');
		if (!view || !page || !island) throw new Error(`${address} shows no chart`);
		if (asksForView(island, view.location)) await drawn(island, view);
		await page.fonts.ready;
		await settled(view);
		return { page, close };
	} catch (error) {
		close();
		throw error;
	}
}
