import { chartMarkup } from '#sleepingChart';
import type { PageLoad } from './$types';
import { storyCharts, storyProps } from './story.ts';

export const load: PageLoad = async ({ data }) => ({
	...data,
	charts: Object.fromEntries(
		await Promise.all(storyCharts.map(async (id) => [id, await chartMarkup(id, storyProps(id))] as const))
	)
});
