import { describe, expect, test } from 'vitest';
import { layout } from '#src/charts/treaty-gap/layout.ts';
import { thumbnail } from '#src/charts/treaty-gap/thumbnail.ts';
import { view } from '#src/charts/treaty-gap/view.ts';
import { away, dataOf, manyCases, synthetic, withCases } from './synthetic.ts';

const of = (data: typeof synthetic, options = {}) => layout(view(data, options));
const looks = (block: { readonly squares: readonly { readonly look: { readonly form: string } }[] }) =>
	block.squares.map(({ look }) => look.form);

describe('the cases', () => {
	const { cases } = of(withCases);

	test('are a square a person: filled beyond any treaty, hatched where it is not known, a ring within reach', () => {
		expect(cases?.flight.blocks.map(looks)).toEqual([['filled', 'filled', 'filled'], ['hatched'], ['ring']]);
		expect(cases?.flight.label).toBe(
			'Extradition treaty with China on the day of flight: 3 none in force, 1 not known and 1 in force'
		);
	});

	test('that came back begin with those extradited', () => {
		expect(cases?.back.blocks.map(looks)).toEqual([['filled'], ['ring', 'ring']]);
		expect(cases?.back.blocks[0]?.squares[0]).toMatchObject({ id: 'c', label: 'Synthetic c, accused' });
		expect(cases?.ways).toBe('Deportation 2');
	});

	test('have brackets with their numbers', () => {
		const brackets = [...(cases?.back.above ?? []), ...(cases?.back.below ?? [])];
		expect(brackets.map(({ count, text }) => `${count} ${text}`).toSorted()).toEqual([
			'1 extradited',
			'2 in another way'
		]);
	});

	test('are annotated by the base rate, and by who is not counted', () => {
		expect(cases?.base).toBe(
			'Half had fled by 2001; at the end of that year 3–5 countries had such a treaty in force.'
		);
		expect(cases?.notCounted).toBe(
			'Not counted: 1 to places not known · 2 on days not known · 1 where treaties do not apply'
		);
	});

	test('tell on a card the treaty of the day, with the standing', () => {
		expect(cases?.facts.a).toMatchObject({
			standing: { label: 'Accused', caveat: null },
			lines: [
				'Fled 2001, reported in the United States and Canada. Extradition treaty then: none in force.',
				'At large.'
			]
		});
	});

	test('in thousands share squares, and nobody has a card', () => {
		// 4,000 in columns of five, at most twenty: a square for 50, of 80.
		const { cases: thousands } = of(dataOf(manyCases(4000)));
		expect(thousands?.flight.blocks.map(({ squares }) => squares.length)).toEqual([80]);
		expect(thousands?.back.blocks.map(({ squares }) => squares.length)).toEqual([8, 72]);
		expect(thousands?.notCounted).toBe('Each square stands for 50 people.');
		expect(thousands?.facts).toEqual({});
	});
});

describe('as many cases as a panel has squares for', () => {
	const ids = (count: number) =>
		of(dataOf(away(count))).cases?.flight.blocks.flatMap(({ squares }) => squares.map(({ id }) => id));

	test('are drawn one by one, each with a card', () => {
		expect(ids(100)).toEqual(away(100).map(({ id }) => id));
		expect(Object.keys(of(dataOf(away(100))).cases?.facts ?? {})).toHaveLength(100);
	});

	test('share squares where there is one more', () => {
		expect(ids(101)).toEqual(Array(51).fill(undefined));
	});
});

describe('the places', () => {
	test('have their finding at their head, which the controls move', () => {
		expect(of(withCases, { time: '2001' }).places.head?.title).toContain('At the end of 2001');
		expect(of(synthetic).places.head).toBeNull();
	});

	test('unfold where the reader has chosen, or where nothing else is drawn', () => {
		expect(of(withCases).places.isOpen).toBe(false);
		expect(of(withCases, { time: '2001' }).places.isOpen).toBe(true);
		expect(of(synthetic).places.isOpen).toBe(true);
	});

	test('have the longest bar for most people, those outside treaties apart, and last what no source tells', () => {
		const { rows, outside, notSourced, bars, states } = of(synthetic).places;
		expect(rows.map(({ name, persons, barPercent }) => [name, persons, barPercent])).toEqual([
			['Spain', 4, 100],
			['Canada', 2, 50]
		]);
		expect(outside.map(({ name }) => name)).toEqual(['Hong Kong']);
		expect(notSourced).toEqual({ text: '2', barPercent: 50 });
		expect(bars.map(({ label, count }) => [label, count])).toEqual([
			['no extradition treaty in force', 2],
			['extradition treaty in force', 4],
			['treaties do not apply', 1],
			['place not known', 2]
		]);
		expect(states.map(({ state }) => state)).toEqual(['in_force', 'none']);
	});
});

test('the thumbnail has few shapes, whether of cases or of places', () => {
	expect(thumbnail(view(withCases, {})).length).toBe(60);
	expect(thumbnail(view(synthetic, {}))).toHaveLength(3);
});
