import { expect, test } from 'vitest';
import { remember } from '#src/data/remember.ts';

/** What is made is long as its key; `made` tells what was made anew, in order. */
function made(most: number, isRemembering = true) {
	const keys: string[] = [];
	const make = (key: string) => {
		keys.push(key);
		return { key };
	};
	return { keys, get: remember(make, most, ({ key }) => key.length, isRemembering) };
}

test('what was made is made once, and is the same', () => {
	const { keys, get } = made(10);
	const first = get('one');
	get('two');
	expect(get('one')).toBe(first);
	expect(keys).toEqual(['one', 'two']);
});

test('what was asked for longest ago is forgotten where all weighs too much', () => {
	const { keys, get } = made(6);
	for (const key of ['one', 'two', 'one', 'six', 'one', 'six', 'two']) get(key);
	expect(keys).toEqual(['one', 'two', 'six', 'two']);
});

test('what weighs more than all may is remembered alone, as the next may ask for it again', () => {
	const { keys, get } = made(4);
	for (const key of ['one', 'eleven', 'eleven', 'one']) get(key);
	expect(keys).toEqual(['one', 'eleven', 'one']);
});

test('while developing nothing is remembered', () => {
	const { keys, get } = made(10, false);
	get('one');
	get('one');
	expect(keys).toEqual(['one', 'one']);
});
