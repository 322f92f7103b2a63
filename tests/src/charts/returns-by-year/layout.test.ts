import { describe, expect, test } from 'vitest';
import { layout } from '#src/charts/returns-by-year/layout.ts';
import { thumbnail } from '#src/charts/returns-by-year/thumbnail.ts';
import { view } from '#src/charts/returns-by-year/view.ts';
import { data } from './synthetic.ts';

const of = (scope: string) => layout(view(data, { scope }));
const row = (year: string) => of('sky_net').rows.find((each) => each.year === year);

describe('a row for each year', () => {
	test('names the marks of the title: the most, and the latest full year', () => {
		expect(row('2002')?.mark).toMatchObject({
			extent: 'part',
			percent: 100,
			text: '180',
			said: 'to Nov, the most',
			isNamed: true
		});
		expect(row('2003')?.mark).toMatchObject({ text: '77', said: 'latest full year', isNamed: true });
		expect(row('2001')?.mark?.isNamed).toBe(false);
	});

	test('marks those counted apart on its own scale, as the source calls them', () => {
		expect(row('2001')?.among).toBeCloseTo((25 / 180) * 100, 1);
		expect(row('2001')?.beside).toBe('of whom 25 party members and officials');
	});

	test('says of a second figure of one full year what it is at every width', () => {
		expect(row('2003')?.ticks.map(({ key }) => key)).toEqual(['2003-12-31']);
		expect(row('2003')?.below).toBe('Also published for the full year: more than 70');
	});

	test('draws no mark where no number is given, nor for a year without a row', () => {
		expect(row('2004')).toMatchObject({ mark: null, missing: 'no number given' });
		expect(of('sky_net').rows.at(-1)).toMatchObject({ mark: null, missing: 'no count found' });
	});
});

test('a campaign with running totals alone has no rows and no legend', () => {
	const { rows, legend, running } = of('all_channels');
	expect([rows, legend]).toEqual([[], []]);
	expect(running?.totals).toEqual([{ key: 'only-totals', period: '2001–2006', text: 'more than 1,400' }]);
});

test('the thumbnail has a bar for each year with a count, outlined where it is of a part', () => {
	const shapes = thumbnail(view(data, { scope: 'sky_net' }));
	expect(shapes.map((shape) => shape.kind === 'rect' && shape.hollow)).toEqual([false, true, false]);
});
