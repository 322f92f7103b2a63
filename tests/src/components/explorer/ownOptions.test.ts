import { expect, it } from 'vitest';
import { ownSchemas, withoutOwn } from '#src/components/explorer/ownOptions.ts';

const layers = [{ id: 'money', label: 'Money', chart: 'synthetic' }];
const own = ownSchemas(layers, []);

it('the explorer’s options stand for those of a layer that are called alike, and for no other', () => {
	const option = { ...own.layer, label: 'A layer’s own' };
	expect(withoutOwn({ ...own, stage: option, kind: option })).toEqual({ stage: option, kind: option });
});

it('without a layer there is no explorer', () => {
	expect(() => ownSchemas([], [])).toThrow('No chart of the site is a layer');
});
