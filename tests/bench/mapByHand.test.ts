import { expect, test } from 'vitest';
import type { Instrument } from '#atlas/instruments/instrument.ts';
import { unknownStages } from '#tests/fixtures/stages.ts';
import { partnersByClass, topologyLike } from './mapByHand.ts';

const own = (partner_iso3: string, cells: Partial<Instrument>): Instrument => ({
	...unknownStages,
	...{ type: 'extradition', party_iso3: 'AAA', partner_iso3 },
	...cells
});

test('each partner stands once, by the strongest instrument in force, else by what became of it', () => {
	const instruments = [
		own('BBB', { type: 'mutual_legal_assistance', entered_into_force: '2001' }),
		own('BBB', { entered_into_force: '2002' }),
		own('CCC', { signed: '2003', status: 'signed_not_in_force' }),
		own('DDD', { party_iso3: 'XXX', entered_into_force: '2001' }),
		own('EEE', { type: 'asset_sharing', entered_into_force: '2001' })
	];
	expect(partnersByClass({ home: 'AAA', instruments, dataDate: '2020-01-01' }, 150)).toEqual({
		centre: 150,
		home: 'AAA',
		partners: { BBB: 'extradition', CCC: 'signed' },
		classes: ['extradition', 'signed']
	});
});

test('the topology has about as many points as our own map', () => {
	const coast = Array.from({ length: 400 }, (_, place) => {
		const turn = (place / 400) * 2 * Math.PI;
		const reach = 20 + 3 * Math.sin(place * 2.3) + 2 * Math.sin(place * 0.7);
		return [reach * Math.cos(turn), -reach * Math.sin(turn)];
	});
	const land = { iso3: 'AAA', name: 'Arland', polygons: [[[...coast, ...coast.slice(0, 1)]]] };
	const points = (count: number) => ({
		outlines: [{ iso3: 'AAA', name: 'Arland', d: '1 2 '.repeat(count) }]
	});
	const { arcs, objects } = topologyLike(points(100), [land]);
	expect(Math.abs(arcs.flat().length - 100)).toBeLessThan(5);
	expect(objects.lands).toMatchObject({ geometries: [{ id: 'AAA', properties: { name: 'Arland' } }] });
});
