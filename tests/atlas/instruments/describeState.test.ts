import { expect, it } from 'vitest';
import { describeState } from '#atlas/instruments/describeState.ts';
import type { InstrumentStages, LegalState } from '#atlas/instruments/instrument.ts';
import { unknownStages } from '#tests/fixtures/stages.ts';

const day = '2010-12-31';

/** A synthetic instrument of which nothing is known but what a test adds. */
function describeWith(state: LegalState, stages: Partial<InstrumentStages>): string {
	return describeState({ ...unknownStages, ...stages }, state, day);
}

it.each<[LegalState, Partial<InstrumentStages>, string]>([
	['in_force', { entered_into_force: '2007-04-04' }, 'in force since 4 April 2007'],
	['in_force', { entered_into_force: '2008-11' }, 'in force since November 2008'],
	['in_force', { in_force_by: '2010-10' }, 'in force by October 2010, since when is not known'],
	['in_force', {}, 'in force, since when is not known'],
	['signed', { signed: '2007-09-06' }, 'signed 6 September 2007, not yet in force'],
	['signed', { approved: '2008-04-24' }, 'signed, approved 24 April 2008, not yet in force'],
	['signed', {}, 'signed, not yet in force'],
	['not_known', { signed: '2004-11-12' }, 'signed 12 November 2004, whether it was in force is not known'],
	['not_known', { signed: '2010-12-31' }, 'signed 31 December 2010, whether it was in force is not known'],
	['not_known', { signed: '2011' }, 'signed in 2011, on which day is not known'],
	[
		'not_known',
		{ signed: '2006', not_in_force_on: '2008-10' },
		'signed in 2006, not in force in October 2008, whether it has been since is not known'
	],
	[
		'not_known',
		{ not_in_force_on: '2010-12-01' },
		'not in force on 1 December 2010, whether it has been since is not known'
	],
	[
		'not_known',
		{ approved: '2009-12-30', not_in_force_on: '2010-03-21' },
		'approved 30 December 2009, not in force on 21 March 2010, whether it has been since is not known'
	],
	['not_known', { approved: '2009' }, 'approved in 2009, whether it was in force is not known'],
	['not_known', { approved: '2011' }, 'whether it was signed or in force is not known'],
	// In the month that the source speaks of, nobody knows which day it means.
	[
		'not_known',
		{ signed: '2006', not_in_force_on: '2010-12' },
		'signed in 2006, whether it was in force is not known'
	],
	['not_known', {}, 'whether it was signed or in force is not known'],
	[
		'not_known',
		{ entered_into_force: '1998', status: 'unknown' },
		'in force from 1998, whether it still is on this day is not known'
	],
	['not_known', { status: 'signed_not_in_force' }, 'not yet in force, when it was signed is not known'],
	['suspended', { suspended: '2020-10' }, 'suspended since October 2020'],
	['suspended', {}, 'suspended, since when is not known'],
	['terminated', { terminated: '2009-12-31' }, 'terminated 31 December 2009'],
	['terminated', { terminated: '2009' }, 'terminated in 2009'],
	['none', { signed: '2011-01-01' }, 'not yet signed'],
	['none', { entered_into_force: '2012-01-01' }, 'not yet in force']
])('%s %o: %s', (state, stages, words) => {
	expect(describeWith(state, stages)).toBe(words);
});
