import { expect, test } from 'vitest';
import { labelOf } from '#scripts/derive/labelOf.ts';
import { standingOf } from '#scripts/derive/persons/standingOf.ts';
import { descriptor, row } from '#tests/fixtures/row.ts';

test('a standing is in the descriptor’s words, and so is its caveat where the row has one', () => {
	const open = row('cases', { standing: 'accused', standing_caveat: 'two_of_first_forty_not_charged' });
	expect(standingOf(open, descriptor)).toEqual({
		label: 'Accused, not convicted',
		caveat: labelOf(descriptor, 'cases', 'standing_caveat', 'two_of_first_forty_not_charged')
	});
	expect(standingOf(row('cases', { standing: 'dead' }), descriptor)).toEqual({ label: 'Dead', caveat: null });
});
