import { describe, expect, it } from 'vitest';
import { options, view } from '#src/charts/treaty-map/view.ts';
import { instrument, neverInForce, notKnown, now, ofOther, synthetic } from './synthetic.ts';

describe('the fill of a partner', () => {
	it('is that of the strongest instrument in force, and home is outlined', () => {
		const data = synthetic([
			instrument({ type: 'extradition', ...neverInForce }),
			instrument({ type: 'mutual_legal_assistance' }),
			instrument({ type: 'law_enforcement_cooperation', partner_iso3: 'XXB' })
		]);
		expect(view(data, now).shades).toEqual({
			XXA: 'mutual_legal_assistance',
			XXB: 'law_enforcement_cooperation',
			XXH: 'home'
		});
	});

	it('tells signed, not known, suspended and terminated apart', () => {
		const type = 'extradition';
		const shadeOf = (changed: Partial<Parameters<typeof instrument>[0]>) =>
			view(synthetic([instrument({ type, ...changed })]), now).shades.XXA;
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
		const at = (time: string) => view(data, { instrument: 'all', time }).shades;
		expect(at('2009').XXA).toBeUndefined();
		expect(at('2010').XXA).toBe('signed');
		expect(at('2011').XXA).toBe('extradition');
		expect(at('2020').XXB).toBe('signed');
	});

	it('never comes from agreements of another party or from asset sharing', () => {
		const data = synthetic([
			ofOther({ suspended: '2010-01-01', status: 'suspended' }),
			instrument({ type: 'asset_sharing', partner_iso3: 'XXB', ...neverInForce })
		]);
		expect(view(data, now).shades).toEqual({ XXH: 'home' });
	});

	it('shows another party’s agreements under their own filter, and the party outlined', () => {
		const data = synthetic([
			instrument({ type: 'extradition' }),
			ofOther(),
			ofOther({ partner_iso3: 'XXB', suspended: '2010-01-01', status: 'suspended' })
		]);
		const { shades, filled } = view(data, { instrument: 'surrender_of_fugitives', time: '2020' });
		expect(shades).toEqual({ XXA: 'in_force', XXB: 'suspended', XXH: 'home', XXO: 'home' });
		expect(filled.get('suspended')).toBe(1);
	});
});

describe('the slider', () => {
	it('begins with the first signature, and says how many were in force at the end of each year', () => {
		const data = synthetic([
			instrument({ type: 'extradition', signed: '2017-05', entered_into_force: '2019-01-01' }),
			instrument({
				type: 'extradition',
				partner_iso3: 'XXB',
				signed: '2018',
				entered_into_force: '2018-12-31'
			}),
			ofOther({ signed: '2018', entered_into_force: '2018-12-31' })
		]);
		expect(options(data).time).toMatchObject({ first: 2017, last: 2020, line: { counts: [0, 1, 2, 2] } });
	});
});

it('what the year does not move is worked out once', () => {
	const data = synthetic([instrument({ type: 'extradition' })]);
	const at = (time: string) => view(data, { instrument: 'all', time }).still;
	expect(at('2001')).toBe(at('2020'));
	expect(view(data, { instrument: 'extradition', time: '2020' }).still).not.toBe(at('2020'));
});
