/** What a reader did to a control before anything could answer. */
interface Done {
	readonly control: HTMLElement;
	readonly type: string;
	readonly value: string | undefined;
}

const valueOf = (control: HTMLElement) =>
	control instanceof HTMLSelectElement || control instanceof HTMLInputElement ? control.value : undefined;

/**
 * Keeps what a reader does to the controls of an island until it is hydrated.
 * @returns does the last of it again; call it once the island answers
 */
export function replayInput(island: HTMLElement): () => void {
	let last: Done | undefined;
	const types = ['click', 'input', 'change'];
	const keep = ({ type, target }: Event) => {
		const control = target instanceof Element ? target.closest<HTMLElement>('button, select, input') : null;
		// A click into a field is not what it is there for.
		if (control && (type !== 'click' || control instanceof HTMLButtonElement))
			last = { control, type, value: valueOf(control) };
	};
	for (const type of types) island.addEventListener(type, keep, true);
	return () => {
		for (const type of types) island.removeEventListener(type, keep, true);
		if (!last?.control.isConnected) return;
		const { control, type, value } = last;
		if (type === 'click') control.click();
		else {
			if (value !== undefined) (control as HTMLInputElement | HTMLSelectElement).value = value;
			for (const done of ['input', 'change']) control.dispatchEvent(new Event(done, { bubbles: true }));
		}
	};
}
