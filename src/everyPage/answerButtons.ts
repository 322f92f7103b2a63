import { inBackground } from '#src/inBackground.ts';

/** Answers clicks on the buttons of one kind, wherever in the page they stand and whenever they came. */
export function answerButtons(selector: string, answer: (button: HTMLButtonElement) => Promise<void>): void {
	document.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest<HTMLButtonElement>(selector) : null;
		if (button) inBackground(answer(button));
	});
}

/** Says in the place beside a button that is there for it what came of it. */
export function sayBeside(button: Element, text: string): void {
	const place = button.parentElement?.querySelector('[role="status"]');
	if (place) place.textContent = text;
}
