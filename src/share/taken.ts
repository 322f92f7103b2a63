/** What a reader can take of a chart, in the order of the bar, with its place on the chart's page. */
export const taken = [
	{ value: 'download', label: 'Download', anchor: '#data' },
	{ value: 'embed', label: 'Embed', anchor: '#embed' },
	{ value: 'cite', label: 'Cite', anchor: '#cite' },
	{ value: 'link', label: 'Link', anchor: '' }
] as const;
export type Taken = (typeof taken)[number]['value'];
