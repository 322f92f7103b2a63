import { describe, expect, test } from 'vitest';
import { layout } from '#src/charts/life-of-a-number/layout.ts';
import { thumbnail } from '#src/charts/life-of-a-number/thumbnail.ts';
import { view } from '#src/charts/life-of-a-number/view.ts';
import { thumbnailSize } from '#src/chart/thumbnail.ts';
import { claim } from '#tests/fixtures/estimates.ts';
import { data } from './printings.ts';

const shown = layout(view(data));
const { statements } = shown;
const column = <Key extends keyof (typeof statements)[number]>(key: Key) =>
	statements.map((statement) => statement[key]);

describe('the statements on their rail', () => {
	test('have a thread of people and one of money from their first figure to their last', () => {
		expect(statements.map(({ threads }) => [threads.people, threads.money])).toEqual([
			['begins', 'begins'],
			['stops', 'stops'],
			['stops', 'passes'],
			['stops', 'passes'],
			['passes', 'passes'],
			['ends', 'ends']
		]);
	});

	test('are hooked together by the denial, from its bar to the figure that it strikes', () => {
		expect(statements.map(({ threads }) => threads.denial)).toEqual([
			null,
			'struck',
			'passes',
			'passes',
			'denies',
			null
		]);
		expect(statements[1]?.threads.struck).toBe('people');
		expect(column('isDenial')).toEqual([false, false, false, false, true, false]);
	});

	test('say how large a sum became where it did, and nowhere else', () => {
		expect(column('turn')).toEqual([
			null,
			{
				factor: '× 10',
				text: 'and Chinese yuan became US dollars: about 40 times the value',
				strand: 'money'
			},
			null,
			null,
			null,
			null
		]);
	});

	test('credit an office only where it is another', () => {
		expect(column('office')).toEqual([
			', crediting an unnamed official statement',
			', crediting the trade ministry',
			'',
			': the party discipline commission',
			' by the trade ministry',
			''
		]);
	});

	test('carry what became of them, unless the denial says so, and the remark on the figure', () => {
		expect(column('standing')).toEqual([null, null, null, 'Disputed', null, null]);
		expect(column('note')[0]).toBe('Only some of them abroad.');
		expect(column('note').at(-1)).toBeNull();
	});

	test('lead to the higher claims in one line', () => {
		expect(shown.higher?.text).toBe('Others claimed more: 16,000 to 18,000 persons (2001).');
		expect(layout(view({ ...data, rivals: [] })).higher).toBeNull();
	});

	test('stand below each other at any width where they are many', () => {
		expect(shown.isShort).toBe(true);
		const more = [1, 2].map((index) => ({
			...claim({ id: `more-${index}`, published: `201${index}`, relatesTo: 'people-1997' }),
			dollars: null
		}));
		expect(layout(view({ ...data, line: [...data.line, ...more] })).isShort).toBe(false);
	});

	test('are small in the thumbnail, and within it', () => {
		const shapes = thumbnail(view(data));
		expect(shapes.length).toBeLessThanOrEqual(60);
		for (const shape of shapes)
			if (shape.kind === 'rect') expect(shape.x + shape.width).toBeLessThanOrEqual(thumbnailSize.width);
		expect(shapes.filter(({ kind }) => kind === 'circle')).toHaveLength(8);
	});
});
