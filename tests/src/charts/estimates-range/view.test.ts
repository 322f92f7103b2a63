import { describe, expect, test } from 'vitest';
import type { ValuedEstimate } from '#atlas/figures/estimates/estimate.ts';
import { view } from '#src/charts/estimates-range/view.ts';
import { claim } from '#tests/fixtures/estimates.ts';
import { data } from './claims.ts';

const shown = view(data);
const strips = shown.groups.flatMap((group) => group.strips);
const stripOf = (id: string) =>
	strips.find(({ figures }) => figures.some((figure) => figure.claim.id === id))?.measure;

describe('claims by what they count', () => {
	test('stand in strips, the highest figure first, what counts all money last, each on the scale of people or of money', () => {
		expect(shown.groups.map((group) => [group.unit, group.strips.map(({ measure }) => measure)])).toEqual([
			['USD', ['funds_transferred', 'funds_taken', 'illicit_outflows']],
			['persons', ['persons_absconded', 'suspects_at_large', 'officials_absconded', 'officials_at_large']]
		]);
	});

	test('differ most where the highest is most times the lowest: 1 trillion over 50 billion', () => {
		expect(shown.widest).toMatchObject({ measure: 'funds_transferred', factor: 20, hasPeriods: true });
		expect(shown.widest?.exactness).toEqual(['at_least', 'at_most']);
	});

	test('in yuan are on the scale where a source or a rate gives dollars, and else apart', () => {
		const taken = strips.find(({ measure }) => measure === 'funds_taken');
		expect(taken?.figures.map(({ claim: { id }, low }) => [id, low])).toEqual([['yuan', 1e9]]);
		expect(shown.offScale.map(({ id }) => id)).toEqual(['taken-to-2006']);
		expect(shown.sourceIds).toContain('S-rate');
	});

	test('are all kept, denials too', () => {
		const drawn = strips.reduce((sum, { figures }) => sum + figures.length, 0);
		expect(drawn + shown.offScale.length + shown.denials.length).toBe(data.claims.length);
		expect(shown.denials.map(({ id }) => id)).toEqual(['denial']);
	});
});

describe('pairs that must stay apart', () => {
	test.each([
		['all illicit outflows', 'outflows', 'money moved by officials', 'money-low'],
		['money taken', 'yuan', 'money moved', 'money-low'],
		['those at large', 'at-large', 'those who absconded', 'people']
	])('%s and %s/%s share no strip', (_, one, __, other) => {
		expect(stripOf(one)).toBeDefined();
		expect(stripOf(one)).not.toBe(stripOf(other));
	});
});

describe('synthetic claims', () => {
	const rival = (parts: Partial<ValuedEstimate>): ValuedEstimate => ({
		...claim(parts),
		dollars: null,
		...parts
	});
	const viewOf = (...claims: readonly ValuedEstimate[]) => view({ dataDate: '2026-11-23', claims });

	test('that repeat one figure differ by nothing', () => {
		expect(viewOf(rival({ id: 'a' }), rival({ id: 'b' })).widest).toBeNull();
	});

	test('of people come first where they differ most', () => {
		const said = viewOf(
			rival({ id: 'a', to: 2000 }),
			rival({ id: 'b', low: 300, high: 300, to: 2000 }),
			rival({
				id: 'c',
				unit: 'USD',
				measure: 'funds_taken',
				low: 9,
				high: 9,
				dollars: { low: 9, high: 9, by: 'source', rateYear: null, sourceIds: [] }
			})
		);
		expect(said.groups.map(({ strand }) => strand)).toEqual(['people', 'money']);
		expect(said.widest).toMatchObject({ factor: 3, hasPeriods: false });
	});
});
