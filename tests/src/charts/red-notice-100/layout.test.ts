import { expect, test } from 'vitest';
import { layout } from '#src/charts/red-notice-100/layout.ts';
import { thumbnail } from '#src/charts/red-notice-100/thumbnail.ts';
import { view } from '#src/charts/red-notice-100/view.ts';
import { synthetic } from './synthetic.ts';

const placed = layout(view(synthetic, {}));
const [ours, theirs] = placed.countings;

test('each counting is ten squares, those named in the order of all pictures', () => {
	expect(ours?.squares.map(({ id }) => id)).toEqual([
		...['a', 'b', 'c', 'e', 'd', 'f'],
		...Array<undefined>(4)
	]);
	expect(theirs?.squares.map(({ look }) => look.form)).toEqual([
		...Array<string>(6).fill('filled'),
		...Array<string>(4).fill('ring')
	]);
});

test('both counts are lengths on one scale: two squares of five in a column, and six', () => {
	const [few, many] = layout(view({ ...synthetic, size: 100 }, {})).countings;
	const lengthOf = (counting: typeof ours, tone: string) => {
		const bracket = [...(counting?.above ?? []), ...(counting?.below ?? [])].find(
			(each) => each.tone === tone && each.text === 'back'
		);
		return bracket && bracket.to - bracket.from;
	};
	// 2/5 and 6/5 of a column of 15 px, less the gap of 3 px and half a pixel on either side.
	expect(lengthOf(few, 'back')).toBeCloseTo(2);
	expect(lengthOf(many, 'back')).toBeCloseTo(14);
});

test('what is left of an official count that is not exact is no number', () => {
	const [first] = synthetic.counts;
	const counts = first ? [first] : [];
	const about = layout(view({ ...synthetic, counts }, {})).countings[1];
	expect(about?.label).toBe('What officials count, 1 January 2016: about 5 back');
});

test('a card tells the caveat with the standing', () => {
	expect(placed.facts.e?.standing.caveat).toBe('Perhaps');
});

test('the official line has a point for each published count, higher for more', () => {
	const [first, last] = placed.steps?.points ?? [];
	expect(placed.steps?.points.map(({ persons }) => persons)).toEqual([5, 6]);
	expect((last?.y ?? 0) < (first?.y ?? 0) && (last?.share ?? 0) > (first?.share ?? 0)).toBe(true);
	expect(last).toMatchObject({ label: '6 by 2 January 2016' });
	expect(layout(view({ ...synthetic, counts: [] }, {})).steps).toBeNull();
});

test('the thumbnail draws both countings with a path for each tone', () => {
	expect(thumbnail(view(synthetic, {})).map(({ tone }) => tone)).toEqual([
		'back',
		'ink',
		'rule',
		'back',
		'rule'
	]);
});
