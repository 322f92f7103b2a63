/** The button says what it shares (`data-share`, an address), and has a place for what came of it beside it. */
const selector = 'button[data-share]';

async function share(button: HTMLElement): Promise<void> {
	const url = button.dataset.share ?? location.href;
	const said = button.parentElement?.querySelector('[role="status"]');
	if ('share' in navigator) {
		// Whoever closes the list of ways to share has changed their mind: nothing is to be said.
		await navigator.share({ url, title: document.title }).catch(() => undefined);
		return;
	}
	let answer = 'The address is copied';
	try {
		await (navigator as Navigator).clipboard.writeText(url);
	} catch {
		answer = url;
	}
	if (said) said.textContent = answer;
}

/** Shares an address by the ways that the reader's device has, else copies it. */
export function shareAddress(): void {
	document.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest<HTMLElement>(selector) : null;
		if (button) share(button).catch(reportError);
	});
}
