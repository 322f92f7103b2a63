import { inBackground } from '#src/inBackground.ts';

/** Answers clicks on the buttons of one kind, wherever in the page they stand and whenever they came. */
export function answerButtons(selector: string, answer: (button: HTMLButtonElement) => Promise<void>): void {
	document.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest<HTMLButtonElement>(selector) : null;
		if (button) inBackground(answer(button));
	});
}

/** Says beside a button or link what came of it: in the place that is there for it, else in one that is made. */
export function sayBeside(button: Element, text: string): void {
	let place = button.parentElement?.querySelector('[role="status"]');
	if (!place) {
		place = document.createElement('span');
		place.setAttribute('role', 'status');
		button.after(place);
	}
	place.textContent = text;
}
