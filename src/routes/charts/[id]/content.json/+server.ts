import { json } from '@sveltejs/kit';
import { readChart } from '#src/chart/readChart.server.ts';
import { siteCharts } from '#src/charts/siteCharts.server.ts';

export const prerender = true;

export const entries = () => siteCharts().map((id) => ({ id }));

/** What a chart hydrates from: its data, the places it names, and a summary of its sources. */
export const GET = ({ params }: { params: { id: string } }) => json(readChart(params.id));
