import type { ShareDialog, Taken } from '#src/share/showShare.ts';
import { inBackground } from '#src/inBackground.ts';
import { sayBeside } from './answerButtons.ts';
import { followLink, noConnection } from './followLink.ts';

/** Links under a chart that lead to what can be taken of it: the chart's id, and what is to be taken. */
const selector = 'a[data-take]';

let dialog: Promise<ShareDialog> | undefined;

async function open(link: HTMLAnchorElement): Promise<void> {
	const { take = '', of: chart = '' } = link.dataset;
	dialog ??= import('#src/share/showShare.ts').then(({ showShare }) => showShare());
	try {
		await (await dialog).open(chart, take as Taken, link);
	} catch {
		// No connection: the link leads to what the page of the chart has.
		dialog = undefined;
		if (!(await followLink(link.href))) sayBeside(link, noConnection);
	}
}

/** Opens the dialog for sharing by the links under a chart; who wants a link in a new tab gets it. */
export function offerShare(): void {
	document.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(selector) : null;
		if (!link) return;
		event.preventDefault();
		inBackground(open(link));
	});
}
