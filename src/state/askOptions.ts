import type { Options } from './options.ts';

/** What somebody asks of the chart in which the event begins. */
const question = 'askoptions';

interface Asked {
	/** What a reader has set; filled in by the chart. */
	options?: Options;
}

/** What a reader has set of the chart around a node; of one that is not hydrated, what the page has. */
export function askOptions(node: Element): Options {
	const detail: Asked = {};
	node.dispatchEvent(new CustomEvent<Asked>(question, { detail, bubbles: true }));
	if (detail.options) return detail.options;
	const { sent = '{}', state = '{}' } = node.closest<HTMLElement>('[data-island]')?.dataset ?? {};
	const { chosen } = JSON.parse(sent) as { readonly chosen?: Options };
	return { ...chosen, ...(JSON.parse(state) as Options) };
}

/**
 * Has a chart answer what a reader has set of it.
 * @returns ends that
 */
export function answerOptions(frame: Element, read: () => Options): () => void {
	const answer = (event: Event) => {
		(event as CustomEvent<Asked>).detail.options = read();
	};
	frame.addEventListener(question, answer);
	return () => frame.removeEventListener(question, answer);
}
