import { expect, test } from 'vitest';
import { withPersons } from '#atlas/persons/withPersons.ts';

const person = (name: string, caveat: string | null) => ({
	name,
	nameZh: null,
	standing: { label: 'Accused, not convicted', caveat }
});

test('a name is told with its persons, and each with a standing and its caveat', () => {
	expect(withPersons('The bank', [])).toBe('The bank');
	expect(withPersons('The bank', [person('Person A', null), person('Person B', 'Perhaps not charged')])).toBe(
		'The bank [Person A: accused, not convicted; Person B: accused, not convicted (perhaps not charged)]'
	);
});
