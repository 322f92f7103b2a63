/** The server drew the chart; anything but the empty string makes Svelte keep its nodes. See `sleepingChart.server.ts`. */
export async function chartMarkup(): Promise<string> {
	return '<!-- chart -->';
}
