import { json } from '@sveltejs/kit';
import { readChart } from '#src/chart/readChart.server.ts';
import { unnamedCharts } from '#src/charts/siteCharts.server.ts';

export const prerender = true;

export const entries = () => unnamedCharts().map((id) => ({ id }));

/** What a chart that names nobody hydrates from. */
export const GET = ({ params }: { params: { id: string } }) => json(readChart(params.id, { unnamed: true }));
