import { answerButtons, sayBeside } from './answerButtons.ts';

async function copy(button: HTMLElement): Promise<void> {
	const text = document.getElementById(button.dataset.copy ?? '');
	if (!(text instanceof HTMLTextAreaElement)) return;
	// What is copied can be seen, and selected where it has to be done by hand.
	const fold = text.closest('details');
	if (fold) fold.open = true;
	text.select();
	let answer = 'Copied';
	try {
		await navigator.clipboard.writeText(text.value);
	} catch {
		// Without permission the reader can still copy what is selected.
		answer = 'Select the text and copy it by hand';
	}
	sayBeside(button, answer);
}

/** Copies the text of a field by the button beside it, which says whose (`data-copy`, an id). */
export function copyText(): void {
	answerButtons('button[data-copy]', copy);
}
