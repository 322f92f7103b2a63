import { expect, test, vi } from 'vitest';
import type { Chart } from '#src/chart/chart.ts';
import { workOut } from '#src/chart/workOut.ts';

const schemas = {
	time: { kind: 'year', label: 'Year', first: 2000, last: 2004, initial: 2004, plays: false }
} as const;

function chartOf() {
	const view = vi.fn((data: unknown, { time }: Readonly<Record<string, string>>) => ({
		dataDate: '2026-11-27',
		sourceIds: [],
		told: `${String(data)} in ${time}`
	}));
	const chart = {
		view,
		texts: ({ told }: { told: string }) => ({ title: told, subtitle: '', summary: '', notes: [] }),
		layout: ({ told }: { told: string }) => ({ drawn: told })
	} as unknown as Chart;
	return { view, source: { chart, content: { data: 'rows' }, schemas } };
}

test('a chart is worked out for the options asked for', () => {
	const { source } = chartOf();
	const { view, texts, layout } = workOut(source)({ time: '2003' });
	expect(view).toMatchObject({ told: 'rows in 2003' });
	expect(texts.title).toBe('rows in 2003');
	expect(layout).toEqual({ drawn: 'rows in 2003' });
});

test('options that were asked for before, and others that are not its own, are not worked out again', () => {
	const { source, view } = chartOf();
	const worked = workOut(source);
	const first = worked({ time: '2003', tab: 'chart' });
	expect(worked({ time: '2001', tab: 'chart' })).not.toBe(first);
	expect(worked({ tab: 'table', time: '2003' })).toBe(first);
	expect(view).toHaveBeenCalledTimes(2);
});
