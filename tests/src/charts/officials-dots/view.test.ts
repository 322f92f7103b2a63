import { expect, test } from 'vitest';
import { view } from '#src/charts/officials-dots/view.ts';
import { synthetic } from './synthetic.ts';

test('the counts are the claim, the named, the returned and those at large, as exact as each source is', () => {
	expect(view(synthetic).counts.map(({ key, persons, exactness }) => [key, persons, exactness])).toEqual([
		['claim', 4000, 'about'],
		['named', 3, 'exact'],
		['returned', 2999, 'at_least'],
		['at_large', 946, 'exact']
	]);
});

test('without official figures only claim and named remain', () => {
	const { counts } = view({ ...synthetic, returned: null, atLarge: null });
	expect(counts.map(({ key }) => key)).toEqual(['claim', 'named']);
});
