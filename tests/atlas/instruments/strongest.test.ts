import { expect, it } from 'vitest';
import type { Instrument } from '#atlas/instruments/instrument.ts';
import { instrumentsOn } from '#atlas/instruments/instrumentsOn.ts';
import { strength } from '#atlas/instruments/strength.ts';
import { strongest } from '#atlas/instruments/strongest.ts';
import { unknownStages } from '#tests/fixtures/stages.ts';

const dataDate = '2026-11-23';

/** A synthetic instrument in force since 2001. */
function instrument(type: Instrument['type'], stages: Partial<Instrument> = {}): Instrument {
	return {
		type,
		party_iso3: 'XXH',
		partner_iso3: 'XXA',
		...unknownStages,
		signed: '2000-01-01',
		entered_into_force: '2001-01-01',
		...stages
	};
}

/** Where synthetic instruments stood on a day. */
const on = (day: string, instruments: readonly Instrument[]) => instrumentsOn(instruments, day, dataDate);

const neverInForce = { entered_into_force: null, status: 'signed_not_in_force' } as const;

it('orders the types, and leaves asset sharing and the surrender of fugitives outside the order', () => {
	expect(strength('extradition')).toBe(4);
	expect(strength('mutual_legal_assistance')).toBe(3);
	expect(strength('transfer_of_sentenced_persons')).toBe(2);
	expect(strength('law_enforcement_cooperation')).toBe(1);
	expect(strength('asset_sharing')).toBe(0);
	expect(strength('surrender_of_fugitives')).toBe(0);
});

it('takes the strongest in force, even where a stronger one is signed', () => {
	const found = strongest(
		on('2010-12-31', [
			instrument('law_enforcement_cooperation'),
			instrument('mutual_legal_assistance'),
			instrument('extradition', neverInForce)
		])
	);
	expect(found?.instrument.type).toBe('mutual_legal_assistance');
	expect(found?.state).toBe('in_force');
});

it('prefers what was suspended to what was only signed', () => {
	const found = strongest(
		on('2010-12-31', [
			instrument('extradition', neverInForce),
			instrument('transfer_of_sentenced_persons', { suspended: '2005-01-01', status: 'suspended' })
		])
	);
	expect(found?.state).toBe('suspended');
});

it('takes the stronger of one signed and one whose state is not known', () => {
	const unknown = { entered_into_force: null, status: 'unknown' } as const;
	const found = strongest(
		on('2010-12-31', [
			instrument('mutual_legal_assistance', neverInForce),
			instrument('extradition', unknown)
		])
	);
	expect(found?.instrument.type).toBe('extradition');
	expect(found?.state).toBe('not_known');
});

it('is null before anything was signed', () => {
	expect(strongest(on('1999-12-31', [instrument('extradition')]))).toBeNull();
});
