import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/treaty-gap.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

const data = derive(realTables, realDescriptor);

describe('the real tables', () => {
	test('begin with the documented cases, the only ones known by their days, and hold the hundred of 2015', () => {
		expect(data.groups[0]?.id).toBe('documented_cases');
		expect(data.groups[1]?.id).toBe('red_notice_100_believed_destination-2015-04-22');
		expect(data.groups.filter(({ reportedIn }) => reportedIn !== null).map(({ id }) => id)).toEqual([
			'documented_cases'
		]);
	});

	test('are compared by believed or reported destination alone, never by returns or handovers', () => {
		for (const { side } of data.groups) expect(side.direction).toBe('out');
		for (const { heading } of data.groups) expect(heading).not.toBe('not_officials');
	});

	test('leave out what is no instrument of the four types, and partners where nobody was', () => {
		const places = new Set(data.groups.flatMap(({ side }) => side.places.map(({ iso3 }) => iso3)));
		expect(data.types.map(({ type }) => type)).toEqual([
			'extradition',
			'mutual_legal_assistance',
			'transfer_of_sentenced_persons',
			'law_enforcement_cooperation'
		]);
		for (const { type, partner_iso3 } of data.instruments) {
			expect(data.types.map((known) => known.type)).toContain(type);
			expect(places.has(partner_iso3)).toBe(true);
		}
		const hongKong = realTables.treaties.filter(({ type }) => type === 'hong_kong_surrender');
		expect(hongKong.length).toBeGreaterThan(0);
	});
});

describe('the cases', () => {
	test('are all there, each once, by day of flight', () => {
		expect(data.cases.map(({ id }) => id).toSorted()).toEqual(
			realTables.cases.map(({ case_id }) => case_id).toSorted()
		);
		const days = data.cases.flatMap(({ fled }) => fled ?? []);
		expect(days).toEqual(days.toSorted());
	});

	test('came back only where no one was caught at home: Dai Xuemin did not come back from abroad', () => {
		expect(data.cases.find(({ id }) => id === 'dai-xuemin')).toMatchObject({
			ending: 'capture_in_china',
			back: null
		});
	});

	test('hold no instrument with Hong Kong, which stands outside treaties', () => {
		const places = data.cases.flatMap(({ flight, back }) => [...flight.places, ...(back?.places ?? [])]);
		for (const { inForce, notSettled } of places.filter(({ iso3 }) => iso3 === 'HKG'))
			expect([...inForce, ...notSettled]).toEqual([]);
	});

	test('Chen Wenhua fled to France before its treaty was in force, and came back under it', () => {
		const chen = data.cases.find(({ id }) => id === 'chen-wenhua');
		expect(chen?.flight.reach).toBe('not_in_force');
		expect(chen?.back?.reach).toBe('in_force');
		expect(chen?.ending).toBe('extradition');
	});
});
