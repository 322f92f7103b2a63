import { describe, expect, it } from 'vitest';
import { layout } from '#src/charts/treaty-map/layout.ts';
import type { TreatyMapContent } from '#src/charts/treaty-map/content.ts';
import { view } from '#src/charts/treaty-map/view.ts';
import type { Options } from '#src/state/options.ts';
import { instrument, neverInForce, notKnown, now, ofOther, synthetic } from './synthetic.ts';

const draw = (data: TreatyMapContent, options: Options = now) => layout(view(data, options));

describe('signs', () => {
	const data = synthetic([
		ofOther({ suspended: '2010-01-01', status: 'suspended' }),
		instrument({ type: 'asset_sharing', partner_iso3: 'XXB', ...neverInForce })
	]);

	it('tell what no fill tells: agreements of another party, and asset sharing', () => {
		const { map, signs } = draw(data);
		expect(map.glyphs.map(({ iso3, kind, state }) => [iso3, kind, state])).toEqual([
			['XXA', 'other_party', 'suspended'],
			['XXB', 'unranked', 'signed']
		]);
		expect(signs.map(({ label, count }) => [label, count])).toEqual([
			['Outland: surrender agreement, suspended', 1],
			['Asset sharing, signed only', 1]
		]);
	});

	it('are left out where one type fills the map', () => {
		expect(draw(data, { instrument: 'surrender_of_fugitives', time: '2020' }).map.glyphs).toEqual([]);
	});

	it('of one jurisdiction stand beside each other, and keep their places through the years', () => {
		const both = synthetic([
			ofOther(),
			instrument({ type: 'asset_sharing', signed: '2015-01-01', entered_into_force: null })
		]);
		const at = (time: string) => draw(both, { instrument: 'all', time }).map.glyphs;
		const [one, other] = at('2020');
		expect(Math.abs((one?.x ?? 0) - (other?.x ?? 0))).toBeGreaterThanOrEqual(12.9);
		expect(at('2010').map(({ id, x }) => [id, x])).toEqual([[one?.id, one?.x]]);
	});
});

describe('the legend', () => {
	it('counts partners by class, each in one, and leaves out what is not drawn', () => {
		const data = synthetic([
			instrument({ type: 'extradition' }),
			instrument({ type: 'mutual_legal_assistance' }),
			instrument({ type: 'mutual_legal_assistance', partner_iso3: 'XXB' }),
			instrument({ type: 'extradition', partner_iso3: 'XXB', ...notKnown }),
			instrument({ type: 'extradition', partner_iso3: 'XXC', ...neverInForce })
		]);
		expect(draw(data).legend.map(({ label, count }) => [label, count])).toEqual([
			['Extradition treaty', 1],
			['Legal assistance only', 1],
			['Signed only', 1]
		]);
	});
});

describe('names', () => {
	it('stand on the map for the home, the destinations of the list and the largest partners', () => {
		const { map } = draw(synthetic([instrument({ type: 'extradition' })]));
		expect(map.labels.map(({ text }) => text)).toEqual(
			expect.arrayContaining(['Homeland', 'Beland', 'Aland'])
		);
	});

	it('of two letters stand in the crowded part, which small maps draw a second time', () => {
		const data = synthetic([instrument({ type: 'extradition' })]);
		expect(draw(data).map.inset).toBeUndefined();
		const places = Object.fromEntries(
			Object.entries(data.world.places).map(([iso3, place]) => [iso3, { ...place, code: iso3.slice(1) }])
		);
		const europe = { id: 'europe', x: 0, y: -100, width: 960, height: 400 } as const;
		const framed = { ...data, world: { ...data.world, places, regions: [europe] } };
		const { inset } = draw(framed).map;
		// The part is cut to its core: 0.07 of its width from its edge, 0.8 wide.
		expect(inset?.frame).toMatchObject({ x: 67.2, width: 768 });
		expect(inset?.labels.map(({ text }) => text)).toContain('XB');
	});
});

describe('facts of a jurisdiction', () => {
	const data = synthetic([
		instrument({ type: 'extradition', note: 'A note', subject: 'Criminal matters' }),
		instrument({ type: 'mutual_legal_assistance', confidence: 'low', signed: '2016', ...notKnown })
	]);
	const { facts } = draw(data).map;

	it('begin with the strongest instrument, and tell each with its dates, state, confidence and note', () => {
		expect(facts.XXA?.headline).toBe('Aland: extradition treaty in force since 1 January 2001');
		expect(facts.XXA?.lines).toEqual([
			'Extradition treaty (criminal matters): signed 1 January 2000, in force since 1 January 2001. Confidence: high. A note.',
			'Mutual legal assistance treaty: signed in 2016, whether it was in force is not known. Confidence: low.'
		]);
		expect(facts.XXA?.confidence).toBe('high');
	});

	it('say of a place that treaties do not govern that they do not, and of a party which agreements are its own', () => {
		expect(facts.XXO?.headline).toBe('Outland: outside the treaties between states that this map shows');
		const party = draw(synthetic([ofOther()])).map.facts;
		expect(party.XXO?.headline).toBe('Outland: 1 surrender agreement of its own in this data, by partner');
		expect(party.XXO?.lines).toEqual(['Aland: in force since 1 January 2001.']);
		expect(party.XXA?.lines[0]).toMatch(/^Surrender of fugitive offenders, Outland: /);
	});

	it('say of a place without an instrument that none is known, which proves nothing', () => {
		expect(facts.XXB?.headline).toBe('Beland: no instrument with Homeland known');
		expect(facts.XXB?.lines.join(' ')).toContain('no proof');
	});
});
