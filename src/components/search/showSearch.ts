import { mount } from 'svelte';
import Dialog from './SearchDialog.svelte';

/** The search, once it stands in the page. */
export interface SearchDialog {
	open(): void;
}

/**
 * Places the search in the page, closed.
 * @param index address of its index
 * @param home address of the site's first page, with a slash at its end
 */
export function showSearch(index: string, home: string): SearchDialog {
	return mount(Dialog, { target: document.body, props: { index, home } });
}
