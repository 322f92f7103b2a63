import { expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/treaty-timeline.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

const data = derive(realTables, realDescriptor);
const of = (type: string) => data.types.find((each) => each.type === type);

test('keeps the types apart, in the descriptor’s order, each with its label', () => {
	expect(data.types.map(({ type, label }) => [type, label])).toEqual([
		['extradition', 'Extradition treaty'],
		['mutual_legal_assistance', 'Mutual legal assistance treaty'],
		['transfer_of_sentenced_persons', 'Transfer of sentenced persons'],
		['hong_kong_surrender', 'Surrender agreement of Hong Kong'],
		['asset_sharing', 'Asset-sharing agreement'],
		['law_enforcement_cooperation', 'Law-enforcement cooperation']
	]);
});

test('finds Thailand first, in 1993', () => {
	expect(of('extradition')?.first).toEqual({ date: '1993-08-26', partner: 'Thailand' });
});

test('names who signed and where one took force in a year', () => {
	const year = of('extradition')?.years.find((each) => each.year === 1996);
	expect(year?.signed).toEqual(['Bulgaria', 'Kazakhstan', 'Romania']);
	expect(of('extradition')?.years.find((each) => each.year === 1997)?.inForce).toEqual([
		'Bulgaria',
		'Russia'
	]);
});

test('counts the partners that the report of 2012 names', () => {
	expect(data.report).toEqual({ published: '2012', named: 9, signed: 9 });
});
