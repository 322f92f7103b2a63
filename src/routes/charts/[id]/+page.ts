import { loadChart } from '#src/charts/registry.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => ({ ...data, chart: await loadChart(params.id) });
