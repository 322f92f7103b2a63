import { mount } from 'svelte';
import Dialog from './ShareDialog.svelte';
import type { Taken } from './taken.ts';

export type { Taken };

/** The dialog for sharing, once it stands in the page. */
export interface ShareDialog {
	/**
	 * Opens it for a chart, as the reader has set it.
	 * @param opener what the reader pressed, to which the focus returns
	 * @throws when the chart cannot be had
	 */
	open(id: string, take: Taken, opener: HTMLElement): Promise<void>;
}

/** Places the dialog in the page, closed. */
export const showShare = (): ShareDialog => mount(Dialog, { target: document.body });
