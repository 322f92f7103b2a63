import { describe, expect, it } from 'vitest';
import { relatedCharts } from '#src/chart/relatedCharts.ts';

// Synthetic, in the order of a gallery.
const charts = [
	{ id: 'n1', question: 'number' },
	{ id: 'f1', question: 'flight' },
	{ id: 'n2', question: 'number' },
	{ id: 'n3', question: 'number' },
	{ id: 'r1', question: 'return' },
	{ id: 'm1', question: 'money' }
] as const;
const related = (id: string) => relatedCharts(charts, id).map((chart) => chart.id);

describe('the charts to which a chart leads', () => {
	it('are the next of the same question, then the first of the next question', () => {
		expect(related('n1')).toEqual(['n2', 'f1']);
		expect(related('n2')).toEqual(['n3', 'f1']);
	});

	it('begin again after the last', () => {
		expect(related('n3')).toEqual(['n1', 'f1']);
		expect(related('m1')).toEqual(['n1', 'f1']);
	});

	it('are of the next questions where no other answers the same', () => {
		expect(related('f1')).toEqual(['r1', 'm1']);
	});

	it('are fewer in a small gallery, and never the chart itself', () => {
		expect(relatedCharts(charts.slice(0, 2), 'n1').map(({ id }) => id)).toEqual(['f1']);
		expect(relatedCharts(charts.slice(0, 1), 'n1')).toEqual([]);
		expect(related('none')).toEqual([]);
	});
});
