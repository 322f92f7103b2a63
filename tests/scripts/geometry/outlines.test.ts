import { expect, test } from 'vitest';
import { readOutlines } from '#scripts/geometry/outlines.ts';

const lands = readOutlines();
const codes = lands.map(({ iso3 }) => iso3).filter((iso3) => iso3 !== null);

test('each code stands once, in order, and Antarctica not at all', () => {
	expect(new Set(codes).size).toBe(codes.length);
	expect(codes).toEqual([...codes].sort());
	expect(codes).not.toContain('ATA');
});

test('Hong Kong, Macao, Taiwan and Kosovo have outlines of their own', () => {
	for (const iso3 of ['HKG', 'MAC', 'TWN', 'XKX']) expect(codes).toContain(iso3);
});

test('land without a code keeps its name', () => {
	const names = lands.filter(({ iso3 }) => iso3 === null).map(({ name }) => name);
	expect(names).toEqual(['Indian Ocean Ter.', 'N. Cyprus', 'Siachen Glacier', 'Somaliland']);
});

test('an outlying island under a state’s code does not take the state’s name', () => {
	expect(lands.find(({ iso3 }) => iso3 === 'AUS')?.name).toBe('Australia');
});
