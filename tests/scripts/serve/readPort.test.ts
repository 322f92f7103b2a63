import { expect, test } from 'vitest';
import { readPort } from '#scripts/serve/readPort.ts';

test('no setting means 4173', () => {
	expect(readPort(undefined)).toBe(4173);
	expect(readPort('')).toBe(4173);
});

test('a setting is taken as it is', () => {
	expect(readPort('8080')).toBe(8080);
});

test.each(['0', '65536', '-1', '80.5', 'http', '0x50', ' 80'])('"%s" is refused by name', (setting) => {
	expect(() => readPort(setting)).toThrow(`PORT is "${setting}"`);
});
