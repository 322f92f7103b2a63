import { expect, test } from 'vitest';
import { view } from '#src/charts/frozen-to-returned/view.ts';
import { corruption, synthetic } from './synthetic.ts';

const idsOf = ({ chosen }: typeof corruption) => chosen.freezes.map(({ id }) => id);

test('freezes with a return come first, of which most came back before others', () => {
	expect(idsOf(corruption)).toEqual(['all-back-CHE', 'big-CHE', 'converted-CHE', 'own-CHE']);
});

test('the reader chooses the kind of case, and whom the money is claimed for', () => {
	expect(idsOf(view(synthetic, { kind: 'fraud', claimed: 'all' }))).toEqual(['fraud-CHE']);
	expect(idsOf(view(synthetic, { kind: 'public_corruption', claimed: 'home' }))).toEqual(['own-CHE']);
	expect(view(synthetic, { kind: 'nothing', claimed: 'nobody' }).kindText).toBe('public corruption');
});
