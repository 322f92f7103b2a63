import { expect, test } from 'vitest';
import { remember } from '#scripts/validate/fields/remember.ts';

/** A reader of lists of more than one item that counts how often it reads. */
function countingReader() {
	const read: string[] = [];
	const told: string[] = [];
	const reader = remember((text, report) => {
		read.push(text);
		if (text.includes(';')) return text.split(';');
		report(text, 'is no list');
		return undefined;
	});
	return {
		read,
		told,
		of: (text: string) => reader(text, (part, message) => told.push(`${part} ${message}`))
	};
}

test('what was read is not read again, and is the same value', () => {
	const { read, of } = countingReader();

	const first = of('a;b');

	expect(first).toEqual(['a', 'b']);
	expect(of('b;a')).toEqual(['b', 'a']);
	expect(of('a;b')).toBe(first);
	expect(read).toEqual(['a;b', 'b;a']);
});

test('what is wrong is told of each time', () => {
	const { told, of } = countingReader();

	expect([of('a'), of('a')]).toEqual([undefined, undefined]);
	expect(told).toEqual(['a is no list', 'a is no list']);
});

test('where every text is another, nothing is kept any longer, and all are still read', () => {
	const { read, of } = countingReader();
	const count = 10_000;

	for (let number = 0; number < count; number += 1) of(`${number};x`);

	expect(read).toHaveLength(count);
	expect(of('9999;x')).not.toBe(of('9999;x'));
	expect(of('9999;x')).toEqual(['9999', 'x']);
});
