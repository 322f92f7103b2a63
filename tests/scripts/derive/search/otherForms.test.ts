import { expect, test } from 'vitest';
import { otherForms } from '#scripts/derive/search/otherForms.ts';

test('gives the traditional forms of the characters in names, and of no others', () => {
	const forms = otherForms(['杨钟', null, 'Arland']);
	expect(forms).toMatchObject({ 楊: '杨', 鐘: '钟', 鍾: '钟' });
	expect(Object.values(forms).every((form) => '杨钟'.includes(form))).toBe(true);
	expect(forms).not.toHaveProperty('國');
});

test('is empty where names have no such characters', () => {
	expect(otherForms(['Arland', null])).toEqual({});
});
