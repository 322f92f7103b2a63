/** The button says whose text it copies (`data-copy`, an id), and has a place for what came of it beside it. */
const selector = 'button[data-copy]';

async function copy(button: HTMLElement): Promise<void> {
	const text = document.getElementById(button.dataset.copy ?? '');
	const said = button.parentElement?.querySelector('[role="status"]');
	if (!(text instanceof HTMLTextAreaElement)) return;
	text.select();
	let answer = 'Copied';
	try {
		await navigator.clipboard.writeText(text.value);
	} catch {
		// Without permission the reader can still copy what is selected.
		answer = 'Select the text and copy it by hand';
	}
	if (said) said.textContent = answer;
}

/** Copies the text of a field by the button beside it. */
export function copyText(): void {
	document.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest<HTMLElement>(selector) : null;
		if (button) copy(button).catch(reportError);
	});
}
