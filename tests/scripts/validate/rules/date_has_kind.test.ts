import { expect, test } from 'vitest';
import { ruleOn } from './checkRows.ts';

const check = ruleOn({ rule: 'date_has_kind', date: 'returned', kind: 'returned_kind' }, [
	'returned',
	'returned_kind'
]);

test('a date and what it is of come together, or neither', () => {
	expect(check('2016-05', 'announcement')).toEqual([]);
	expect(check(null, null)).toEqual([]);
	expect(check('2016-05', null)).toEqual([
		'returned_kind is empty, but returned is 2016-05: a date says of what it is'
	]);
	expect(check(null, 'event')).toEqual(['returned_kind stands without a date: returned is empty']);
});
