import { describe, expect, it } from 'vitest';
import { model } from '#src/charts/treaty-map/model.ts';
import { instrument, ofOther, synthetic } from './synthetic.ts';

const now = { instrument: 'all', time: '2020' };
const neverInForce = { entered_into_force: null, status: 'signed_not_in_force' } as const;
const notKnown = { entered_into_force: null, status: 'unknown' } as const;

describe('the fill of a partner', () => {
	it('is that of the strongest instrument in force, and home is outlined', () => {
		const { map } = model(
			synthetic([
				instrument({ type: 'extradition', ...neverInForce }),
				instrument({ type: 'mutual_legal_assistance' }),
				instrument({ type: 'law_enforcement_cooperation', partner_iso3: 'XXB' })
			]),
			now
		);
		expect(map.shades).toEqual({
			XXA: 'mutual_legal_assistance',
			XXB: 'law_enforcement_cooperation',
			XXH: 'home'
		});
	});

	it('tells signed, not known, suspended and terminated apart', () => {
		const type = 'extradition';
		const shadeOf = (changed: Partial<Parameters<typeof instrument>[0]>) =>
			model(synthetic([instrument({ type, ...changed })]), now).map.shades.XXA;
		expect(shadeOf({})).toBe('extradition');
		expect(shadeOf(neverInForce)).toBe('signed');
		expect(shadeOf(notKnown)).toBe('not_known');
		expect(shadeOf({ suspended: '2010-01-01', status: 'suspended' })).toBe('suspended');
		expect(shadeOf({ terminated: '2010-01-01', status: 'terminated' })).toBe('terminated');
		expect(shadeOf({ signed: '2021-01-01', entered_into_force: '2021-06-01' })).toBeUndefined();
	});

	it('follows the year: a year is its 31 December, the last the day of the data', () => {
		const data = synthetic([
			instrument({ type: 'extradition', signed: '2010-12-31', entered_into_force: '2011-12-31' }),
			instrument({
				type: 'extradition',
				partner_iso3: 'XXB',
				signed: '2019-01-01',
				entered_into_force: '2020-07-01'
			})
		]);
		const at = (time: string) => model(data, { instrument: 'all', time }).map.shades;
		expect(at('2009').XXA).toBeUndefined();
		expect(at('2010').XXA).toBe('signed');
		expect(at('2011').XXA).toBe('extradition');
		expect(at('2020').XXB).toBe('signed');
	});

	it('never comes from agreements of another party or from asset sharing, which are signs beside it', () => {
		const data = synthetic([
			ofOther({ suspended: '2010-01-01', status: 'suspended' }),
			instrument({ type: 'asset_sharing', partner_iso3: 'XXB', ...neverInForce })
		]);
		const { map, glyphLegend, counts } = model(data, now);
		expect(map.shades).toEqual({ XXH: 'home' });
		expect(map.glyphs.map(({ iso3, kind, state }) => [iso3, kind, state])).toEqual([
			['XXA', 'other_party', 'suspended'],
			['XXB', 'unranked', 'signed']
		]);
		expect(glyphLegend.map(({ label, count }) => [label, count])).toEqual([
			['Surrender of fugitive offenders (Outland), suspended', 1],
			['Asset-sharing agreement, signed, not yet in force', 1]
		]);
		expect(counts.suspended.instruments).toBe(0);
	});

	it('shows another party’s agreements as fills under their own filter, and the party outlined', () => {
		const data = synthetic([
			instrument({ type: 'extradition' }),
			ofOther(),
			ofOther({ partner_iso3: 'XXB', suspended: '2010-01-01', status: 'suspended' })
		]);
		const { map, counts } = model(data, { instrument: 'surrender_of_fugitives', time: '2020' });
		expect(map.shades).toEqual({ XXA: 'in_force', XXB: 'suspended', XXH: 'home', XXO: 'home' });
		expect(map.glyphs).toEqual([]);
		expect(counts.suspended).toEqual({ instruments: 1, partners: 1 });
	});
});

describe('signs of one jurisdiction', () => {
	it('stand beside each other', () => {
		const data = synthetic([ofOther(), instrument({ type: 'asset_sharing' })]);
		const [one, other] = model(data, now).map.glyphs;
		expect(Math.abs((one?.x ?? 0) - (other?.x ?? 0))).toBeGreaterThanOrEqual(12.9);
	});
});

describe('counts', () => {
	const data = synthetic([
		instrument({ type: 'extradition' }),
		instrument({ type: 'mutual_legal_assistance' }),
		instrument({ type: 'extradition', partner_iso3: 'XXB', ...notKnown }),
		instrument({ type: 'extradition', partner_iso3: 'XXC', ...neverInForce })
	]);

	it('keep the states apart, and instruments apart from partners', () => {
		const { counts } = model(data, now);
		expect(counts.in_force).toEqual({ instruments: 2, partners: 1 });
		expect(counts.not_known).toEqual({ instruments: 1, partners: 1 });
		expect(counts.signed).toEqual({ instruments: 1, partners: 1 });
		expect(counts.suspended).toEqual({ instruments: 0, partners: 0 });
	});

	it('of the legend are partners by class, each in one', () => {
		expect(model(data, now).legend.map(({ shade, count }) => [shade, count])).toEqual([
			['extradition', 1],
			['mutual_legal_assistance', 0],
			['transfer_of_sentenced_persons', 0],
			['law_enforcement_cooperation', 0],
			['signed', 1],
			['not_known', 1]
		]);
	});
});

describe('the title', () => {
	it('states a range where it is not known of all, and what is missing now', () => {
		const data = synthetic([
			instrument({ type: 'extradition' }),
			instrument({ type: 'extradition', partner_iso3: 'XXC', ...notKnown })
		]);
		expect(model(data, { instrument: 'all', time: '2015' }).title).toBe(
			'At the end of 2015, Homeland had extradition treaties in force with 1 to 2 partners'
		);
		expect(model(data, now).title).toBe(
			'Homeland has extradition treaties in force with at least 1 partner; none with Beland'
		);
	});

	it('counts partners, not instruments, where it says with how many', () => {
		const twice = synthetic([
			instrument({ type: 'mutual_legal_assistance', id: 'civil' }),
			instrument({ type: 'mutual_legal_assistance', id: 'criminal' })
		]);
		expect(model(twice, { instrument: 'mutual_legal_assistance', time: '2015' }).title).toBe(
			'At the end of 2015, Homeland had mutual legal assistance treaties in force with 1 partner'
		);
		expect(model(twice, { instrument: 'all', time: '2015' }).summary).toContain(
			'in force: 2 instruments with 1 partner'
		);
	});

	it('tells of suspension only where more are suspended than in force', () => {
		const suspended = { suspended: '2010-01-01', status: 'suspended' } as const;
		const one = instrument({ type: 'extradition', ...suspended });
		const inForce = ['XXB', 'XXC'].map((partner_iso3) => instrument({ type: 'extradition', partner_iso3 }));
		expect(model(synthetic([one, ...inForce]), { instrument: 'all', time: '2015' }).title).toBe(
			'At the end of 2015, Homeland had extradition treaties in force with 2 partners'
		);
		expect(model(synthetic([one]), now).title).toBe(
			'1 of the 1 extradition treaties of Homeland in this data is suspended'
		);
	});

	it('says so where none was in force', () => {
		const signed = synthetic([instrument({ type: 'extradition', ...neverInForce })]);
		expect(model(signed, now).title).toBe(
			'Homeland has signed one extradition treaty, with Aland; it is not yet in force'
		);
		expect(model(signed, { instrument: 'all', time: '1999' }).title).toBe(
			'At the end of 1999, no extradition treaty of Homeland is known to have been in force'
		);
	});
});

describe('facts of a jurisdiction', () => {
	const data = synthetic([
		instrument({ type: 'extradition', note: 'A note', subject: 'Criminal matters' }),
		instrument({ type: 'mutual_legal_assistance', confidence: 'low', signed: '2016', ...notKnown })
	]);
	const { facts } = model(data, now).map;

	it('begin with the strongest instrument, and tell each with its dates, state, confidence and note', () => {
		expect(facts.XXA?.headline).toBe('Aland: extradition treaty in force since 1 January 2001');
		expect(facts.XXA?.lines).toEqual([
			'Extradition treaty (criminal matters): signed 1 January 2000, in force since 1 January 2001. Confidence: high. A note.',
			'Mutual legal assistance treaty: signed in 2016, whether it was in force is not known. Confidence: low.'
		]);
		expect(facts.XXA?.confidence).toBe('high');
	});

	it('say of a place that treaties do not govern that they do not, and of a party which agreements are its own', () => {
		const outside = model(data, now).map.facts.XXO;
		expect(outside?.headline).toBe('Outland: outside the treaties between states that this map shows');
		const party = model(synthetic([ofOther()]), now).map.facts;
		expect(party.XXO?.headline).toBe('Outland: 1 surrender agreement of its own in this data, by partner');
		expect(party.XXO?.lines).toEqual(['Aland: in force since 1 January 2001.']);
		expect(party.XXA?.lines[0]).toMatch(/^Surrender of fugitive offenders, Outland: /);
	});

	it('say of a place without an instrument that none is known, which proves nothing', () => {
		expect(facts.XXB?.headline).toBe('Beland: no instrument with Homeland known');
		expect(facts.XXB?.lines.join(' ')).toContain('no proof');
	});
});

describe('the table', () => {
	it('has a row an instrument with the dates as they are known and the state on the day', () => {
		const data = synthetic([
			instrument({ type: 'extradition', in_force_by: '2018-10', entered_into_force: null, signed: '2004-11' })
		]);
		const { table } = model(data, { instrument: 'all', time: '2017' });
		expect(table.rows).toHaveLength(1);
		expect(table.rows[0]?.cells).toEqual({
			partner: 'Aland',
			instrument: 'Extradition treaty',
			signed: '2004-11',
			entered: null,
			denied: '',
			known: '2018-10',
			state: 'State not known',
			note: ''
		});
		expect(table.rows[0]?.sourceIds).toEqual(['S-1']);
	});
});

describe('the note on the instruments of another party', () => {
	it('says whose they are, and what the descriptor remarks', () => {
		expect(model(synthetic([ofOther()]), now).notes).toContain(
			'The surrender agreements of Outland are its own and do not bind Homeland: they never shade a partner among Homeland’s instruments. Not all are here.'
		);
	});
});

describe('without a list of persons', () => {
	it('title and summary compare with no place', () => {
		const data = { ...synthetic([instrument({ type: 'extradition' })]), listed: null };
		const { title, summary } = model(data, now);
		expect(title).toBe('Homeland has extradition treaties in force with 1 partner');
		expect(summary).not.toContain('believed');
	});
});

describe('the note on what became known', () => {
	const named = { entered_into_force: null, in_force_by: '2018-10' } as const;
	const data = synthetic([
		instrument({ type: 'extradition', ...named }),
		instrument({ type: 'extradition', partner_iso3: 'XXB', ...named }),
		instrument({ type: 'extradition', partner_iso3: 'XXC', entered_into_force: '2018-05-01' })
	]);
	const sentence =
		'2 instruments turn solid in 2018 because sources of 2018 name them as in force, not because they took effect then.';

	it('stands in the year whose sources name instruments as in force, and in no other', () => {
		expect(model(data, { instrument: 'all', time: '2018' }).notes).toContain(sentence);
		for (const time of ['2017', '2019', '2020'])
			expect(model(data, { instrument: 'all', time }).notes.join(' ')).not.toContain('turn solid');
	});

	it('tells of those that are called in force without any date', () => {
		const undated = synthetic([instrument({ type: 'extradition', entered_into_force: null })]);
		expect(model(undated, now).notes).toContain(
			'1 instrument turns solid in 2020 because sources call it in force without any date, not because it took effect then.'
		);
	});
});
