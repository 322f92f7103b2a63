import type { SearchDialog } from '#src/components/search/showSearch.ts';
import { inBackground } from '#src/inBackground.ts';
import { answerButtons, sayBeside } from './answerButtons.ts';
import { followLink, noConnection } from './followLink.ts';

/** The header's button says where the index is and where the site begins. */
const selector = 'button[data-search-index]';

let dialog: Promise<SearchDialog> | undefined;

async function open(button: HTMLButtonElement): Promise<void> {
	const { searchIndex = '', home = '' } = button.dataset;
	// Whoever opened it with a key comes back to the button.
	if (document.activeElement === document.body) button.focus();
	dialog ??= import('#src/components/search/showSearch.ts').then(({ showSearch }) =>
		showSearch(searchIndex, home)
	);
	try {
		(await dialog).open();
	} catch {
		dialog = undefined;
		if (!(await followLink(`${home}countries`))) sayBeside(button, noConnection);
	}
}

/**
 * Opens the search by the header's button, and by Ctrl or Cmd and K. A single character would do it, too, but WCAG 2.1.4
 * lets no page take one without a way to switch it off.
 */
export function offerSearch(): void {
	answerButtons(selector, open);
	document.addEventListener('keydown', (event) => {
		const asks = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
		if (!asks || event.key.toLowerCase() !== 'k') return;
		const button = document.querySelector<HTMLButtonElement>(selector);
		if (!button) return;
		event.preventDefault();
		inBackground(open(button));
	});
}
