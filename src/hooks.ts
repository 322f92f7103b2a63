import type { Transport } from '@sveltejs/kit/hooks';

/**
 * What a page was drawn from is sent to no browser: every page is an article. SvelteKit writes it out all the same, each
 * page's twice, and a table of thousands of rows with it; so it is told that any object stands for nothing.
 */
export const transport: Transport = {
	sentToNobody: {
		encode: (value: unknown) => typeof value === 'object' && value !== null,
		decode: () => {
			throw new Error('No page is drawn again in a browser');
		}
	}
};
