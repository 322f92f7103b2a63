import { describe, expect, it } from 'vitest';
import { texts } from '#src/charts/treaty-map/texts.ts';
import type { TreatyMapContent } from '#src/charts/treaty-map/content.ts';
import { view } from '#src/charts/treaty-map/view.ts';
import type { Options } from '#src/state/options.ts';
import { instrument, neverInForce, notKnown, now, ofOther, synthetic } from './synthetic.ts';

const told = (data: TreatyMapContent, options: Options = now) => texts(view(data, options));
const at = (time: string, type = 'all'): Options => ({ instrument: type, time });

describe('the title', () => {
	it('states a range where it is not known of all, and what is missing now', () => {
		const data = synthetic([
			instrument({ type: 'extradition' }),
			instrument({ type: 'extradition', partner_iso3: 'XXC', ...notKnown })
		]);
		expect(told(data, at('2015')).title).toBe(
			'At the end of 2015, Homeland had extradition treaties in force with 1 to 2 partners'
		);
		expect(told(data).title).toBe(
			'Homeland has extradition treaties in force with at least 1 partner; none with Beland'
		);
	});

	it('counts partners, not instruments, where it says with how many', () => {
		const twice = synthetic([
			instrument({ type: 'mutual_legal_assistance', id: 'civil' }),
			instrument({ type: 'mutual_legal_assistance', id: 'criminal' })
		]);
		expect(told(twice, at('2015', 'mutual_legal_assistance')).title).toBe(
			'At the end of 2015, Homeland had mutual legal assistance treaties in force with 1 partner'
		);
	});

	it('tells of suspension only where more are suspended than in force', () => {
		const suspended = { suspended: '2010-01-01', status: 'suspended' } as const;
		const one = instrument({ type: 'extradition', ...suspended });
		const inForce = ['XXB', 'XXC'].map((partner_iso3) => instrument({ type: 'extradition', partner_iso3 }));
		expect(told(synthetic([one, ...inForce]), at('2015')).title).toBe(
			'At the end of 2015, Homeland had extradition treaties in force with 2 partners'
		);
		expect(told(synthetic([one])).title).toBe(
			'1 of the 1 extradition treaties of Homeland in this data is suspended'
		);
	});

	it('says so where none was in force', () => {
		const signed = synthetic([instrument({ type: 'extradition', ...neverInForce })]);
		expect(told(signed).title).toBe(
			'Homeland has signed one extradition treaty, with Aland; it is not yet in force'
		);
		expect(told(signed, at('1999')).title).toBe(
			'At the end of 1999, no extradition treaty of Homeland is known to have been in force'
		);
	});
});

describe('the summary', () => {
	it('says in sentences what is in force with how many, what is not, and how the destinations stand', () => {
		const data = synthetic([
			instrument({ type: 'extradition' }),
			instrument({ type: 'mutual_legal_assistance', partner_iso3: 'XXB' }),
			instrument({ type: 'extradition', partner_iso3: 'XXC', ...neverInForce }),
			ofOther({ suspended: '2010-01-01', status: 'suspended' })
		]);
		expect(told(data).summary).toBe(
			'On 30 June 2020, Homeland has extradition treaties in force with 1 partner and mutual legal assistance treaties but nothing stronger with 1 more. ' +
				'Of its other partners, 1 has signed one that is not yet in force. ' +
				'Of the agreements of Outland, 1 is suspended. ' +
				'Most of the list were believed to be in Beland: a mutual legal assistance treaty is in force with it.'
		);
	});

	it('compares with no place where there is no list of persons', () => {
		const data = { ...synthetic([instrument({ type: 'extradition' })]), listed: null };
		const { title, summary } = told(data);
		expect(title).toBe('Homeland has extradition treaties in force with 1 partner');
		expect(summary).not.toContain('believed');
	});
});

describe('the notes', () => {
	it('say whose the instruments of another party are, and what the descriptor remarks', () => {
		expect(told(synthetic([ofOther()])).notes).toContainEqual({
			head: 'Other parties',
			text: 'The surrender agreements of Outland are its own and do not bind Homeland: they never shade a partner among Homeland’s instruments. Not all are here.'
		});
	});

	it('explain why fewer partners are counted as signed only than treaties are', () => {
		const data = synthetic([
			instrument({ type: 'extradition', ...neverInForce }),
			instrument({ type: 'mutual_legal_assistance' })
		]);
		expect(told(data).notes[0]).toEqual({
			head: 'How counted',
			text: 'Each partner is counted once, by its strongest instrument in force. 1 instrument signed and not yet in force is with partners that have another in force, and not counted as such.'
		});
	});

	const named = { entered_into_force: null, in_force_by: '2018-10' } as const;
	const known = (data: TreatyMapContent, time: string) =>
		told(data, at(time)).notes.find(({ head }) => head === 'Known only since')?.text;

	it('tell in the year whose sources name instruments as in force, and in no other, that this is no gain in law', () => {
		const data = synthetic([
			instrument({ type: 'extradition', ...named }),
			instrument({ type: 'extradition', partner_iso3: 'XXB', ...named }),
			instrument({ type: 'extradition', partner_iso3: 'XXC', entered_into_force: '2018-05-01' })
		]);
		expect(known(data, '2018')).toBe(
			'2 instruments turn solid in 2018 because sources of 2018 name them as in force, not because they took effect then.'
		);
		for (const time of ['2017', '2019', '2020']) expect(known(data, time)).toBeUndefined();
	});

	it('tell of those that are called in force without any date', () => {
		const undated = synthetic([instrument({ type: 'extradition', entered_into_force: null })]);
		expect(known(undated, '2020')).toBe(
			'1 instrument turns solid in 2020 because sources call it in force without any date, not because it took effect then.'
		);
	});
});
