import { describe, expect, test } from 'vitest';
import { layout } from '#src/charts/treaty-timeline/layout.ts';
import { labelHeight } from '#src/charts/treaty-timeline/panel.ts';
import { thumbnail } from '#src/charts/treaty-timeline/thumbnail.ts';
import { view } from '#src/charts/treaty-timeline/view.ts';
import { data, listed } from './synthetic.ts';

const { main, more } = layout(view(data));
const panels = [...main, ...(more?.panels ?? [])];

describe('panels', () => {
	test('end in what became of those signed', () => {
		expect(main[0]?.ends.map(({ text }) => text).toSorted()).toEqual([
			'1 signed only',
			'1 terminated',
			'2 in force',
			'4 signed'
		]);
	});

	test('of another party stand below, named with it, and what is too few is told there', () => {
		expect(more?.panels.map(({ label }) => label)).toEqual(['Surrender of fugitive offenders (Outland)']);
		expect(more?.few).toEqual([
			'Asset-sharing agreement: 1 signed (Celand, 2016), not known to be in force.'
		]);
	});

	test('draw an instrument as high in one as in another', () => {
		const heights = panels.map(({ plotHeight, ends }) => {
			const signed = parseInt(ends.find(({ key }) => key === 'total')?.text ?? '', 10);
			return (plotHeight / signed).toFixed(1);
		});
		expect(new Set(heights).size).toBe(1);
	});

	test('have labels at the ends that neither touch nor leave the panel', () => {
		for (const { ends, height } of panels) {
			for (const [index, { y }] of ends.entries()) {
				expect(y).toBeGreaterThanOrEqual(labelHeight / 2);
				expect(y).toBeLessThanOrEqual(height - labelHeight / 2);
				if (index > 0) expect(y - (ends[index - 1]?.y ?? 0)).toBeGreaterThanOrEqual(labelHeight - 0.2);
			}
		}
	});
});

describe('a step on the date of a list', () => {
	const [panel] = layout(view(listed)).main;

	test('says so at the step, from one in force to four', () => {
		const { step, height, plotHeight } = panel ?? {};
		expect(step?.wide).toBe('October 2018: 3 more, by the date of a list, not of an event');
		expect(step?.narrow.join(' ')).toBe('+3: the date of a list, not of an event');
		const one = (plotHeight ?? 0) / 4;
		expect(step?.from).toBeCloseTo((height ?? 0) - one, 0);
		expect(step?.to).toBeCloseTo((height ?? 0) - 4 * one, 0);
	});

	test('leaves its label room above all that was signed', () => {
		expect((panel?.height ?? 0) - (panel?.plotHeight ?? 0)).toBeGreaterThanOrEqual(
			(panel?.step?.narrow.length ?? 0) * 14
		);
	});

	test('is no step where every entry into force has its date', () => {
		expect(main.map(({ step }) => step)).toEqual([null, null]);
	});
});

test('the thumbnail has a bar for each year of change and the line of all signed', () => {
	const shapes = thumbnail(view(listed));
	expect(shapes.at(-1)).toMatchObject({ kind: 'path', tone: 'ink' });
	expect(shapes.length).toBeLessThan(60);
});
