import { answerButtons, sayBeside } from './answerButtons.ts';

async function share(button: HTMLElement): Promise<void> {
	const url = button.dataset.share ?? location.href;
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
	sayBeside(button, answer);
}

/** Shares the address that a button names (`data-share`) by the ways that the reader's device has, else copies it. */
export function shareAddress(): void {
	answerButtons('button[data-share]', share);
}
