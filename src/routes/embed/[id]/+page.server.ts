import { readChart } from '#src/charts/readChart.server.ts';
import { registry } from '#src/charts/registry.ts';

export const entries = () => Object.keys(registry).map((id) => ({ id }));

export function load({ params }: { params: { id: string } }) {
	return { content: readChart(params.id) };
}
