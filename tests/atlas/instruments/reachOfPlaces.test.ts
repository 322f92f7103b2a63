import { expect, test } from 'vitest';
import { reachOfPlaces } from '#atlas/instruments/reachOfPlaces.ts';
import { row } from '#tests/fixtures/row.ts';

const context = { home: 'XXH', outside: [{ iso3: 'XXO' }], dataDate: '2020-06-30' };
const treaty = { type: 'extradition', party_iso3: 'XXH', status: 'in_force' } as const;
/** Synthetic: with XXA since 2001, with XXB since some day of 2005. */
const treaties = [
	row('treaties', { ...treaty, partner_iso3: 'XXA', entered_into_force: '2001-01-01' }),
	row('treaties', { ...treaty, partner_iso3: 'XXB', entered_into_force: '2005' })
];

test.each([
	['one place in reach is enough', ['XXC', 'XXA'], '2005', 'in_force'],
	['one that may be is more than one that is not', ['XXC', 'XXB'], '2005', 'not_known'],
	['none is', ['XXC', 'XXB'], '2004', 'not_in_force'],
	['treaties govern one of two', ['XXO', 'XXC'], '2005', 'not_in_force'],
	['they govern none', ['XXO'], '2005', 'outside_treaties'],
	['no day', ['XXA'], null, 'no_day'],
	['no place, as home is none', ['XXH'], '2005', 'no_place']
])('%s', (_, places, day, reach) => {
	expect(reachOfPlaces(places, day, treaties, context)).toBe(reach);
});
