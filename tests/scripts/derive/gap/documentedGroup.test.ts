import { expect, test } from 'vitest';
import { bySet, documentedGroup } from '#scripts/derive/gap/documentedGroup.ts';
import { row } from '#tests/fixtures/row.ts';

test('persons reported in the same places are counted together, in whatever order these are told', () => {
	expect(bySet([['XXA', 'XXB'], ['XXB'], ['XXB', 'XXA']])).toEqual([
		{ places: ['XXA', 'XXB'], persons: 2 },
		{ places: ['XXB'], persons: 1 }
	]);
});

/** Each rests on a source of its own and on one that all share. */
const fled = (count: number) =>
	Array.from({ length: count }, (_, index) =>
		row('cases', { case_id: `c${index}`, fled_to_iso3: ['XXA'], source_ids: [`S-${index}`, 'shared'] })
	);
const placeOf = (count: number) =>
	documentedGroup(fled(count), { home: 'XXH', dataDate: '2020-06-30', nameOf: () => 'Aland' }).count.sides[0]
		?.places[0];

test('a place has all sources of few cases; of many it has those on which most rest, and says of how many', () => {
	expect(placeOf(200)?.sourceIds).toHaveLength(201);
	expect(placeOf(200)?.note).toBeNull();
	const many = placeOf(1200);
	expect(many?.sourceIds).toHaveLength(12);
	expect(many?.sourceIds[0]).toBe('shared');
	expect(many?.note).toBe('Of 1,201 sources the 12 on which most cases rest');
	expect(many?.persons).toBe(1200);
});
