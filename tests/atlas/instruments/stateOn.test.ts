import { describe, expect, it } from 'vitest';
import { forceOn, type Force } from '#atlas/instruments/forceOn.ts';
import type { InstrumentStages } from '#atlas/instruments/instrument.ts';
import { stateOn } from '#atlas/instruments/stateOn.ts';
import { unknownStages } from '#tests/fixtures/stages.ts';

const dataDate = '2026-11-23';

/** A synthetic instrument, in force without any date unless told otherwise. */
function instrument(stages: Partial<InstrumentStages>): InstrumentStages {
	return { ...unknownStages, ...stages };
}

/** One story of an instrument: what is known of it, then day, state, and whether it was in force. */
const stories: readonly [string, Partial<InstrumentStages>, readonly (readonly [string, string, Force])[]][] =
	[
		[
			'all dates known',
			{ signed: '2005-11-14', entered_into_force: '2007-04-04' },
			[
				['2005-11-13', 'none', 'not_in_force'],
				['2005-11-14', 'signed', 'not_in_force'],
				['2007-04-03', 'signed', 'not_in_force'],
				['2007-04-04', 'in_force', 'in_force'],
				[dataDate, 'in_force', 'in_force']
			]
		],
		[
			'entry into force known to the month',
			{ signed: '2007-12-01', entered_into_force: '2008-11' },
			[
				['2008-10-31', 'signed', 'not_in_force'],
				['2008-11-15', 'not_known', 'not_known'],
				['2008-11-29', 'not_known', 'not_known'],
				['2008-11-30', 'in_force', 'in_force']
			]
		],
		[
			'signature known to the year, entry to the day',
			{ signed: '2016', entered_into_force: '2018-03-01' },
			[
				['2015-12-31', 'none', 'not_in_force'],
				['2016-06-01', 'not_known', 'not_in_force'],
				['2016-12-31', 'signed', 'not_in_force'],
				['2018-03-01', 'in_force', 'in_force']
			]
		],
		[
			'signature not known, entry known',
			{ entered_into_force: '1995-07-01' },
			[
				['1995-06-30', 'none', 'not_in_force'],
				['1995-07-01', 'in_force', 'in_force']
			]
		],
		[
			'entry not known, named as in force by a source of October 2018',
			{ signed: '2004-11-12', in_force_by: '2018-10' },
			[
				['2004-11-11', 'none', 'not_in_force'],
				['2004-11-12', 'not_known', 'not_known'],
				['2018-10-30', 'not_known', 'not_known'],
				['2018-10-31', 'in_force', 'in_force']
			]
		],
		[
			'neither signature nor entry known, named as in force by a source',
			{ in_force_by: '2018-10' },
			[
				['1987-01-01', 'not_known', 'not_known'],
				['2018-10-31', 'in_force', 'in_force']
			]
		],
		[
			'entry known to the year, named as in force within that year',
			{ signed: '2018-06', entered_into_force: '2020', in_force_by: '2020-03-01' },
			[
				['2019-12-31', 'signed', 'not_in_force'],
				['2020-02-29', 'not_known', 'not_known'],
				['2020-03-01', 'in_force', 'in_force']
			]
		],
		[
			'in force without any date of it',
			{ signed: '2006-04-03' },
			[
				['2006-04-02', 'none', 'not_in_force'],
				['2006-04-03', 'not_known', 'not_known'],
				['2026-11-22', 'not_known', 'not_known'],
				[dataDate, 'in_force', 'in_force']
			]
		],
		[
			'signed and never in force',
			{ signed: '2007-09-06', status: 'signed_not_in_force' },
			[
				['2007-09-05', 'none', 'not_in_force'],
				['2007-09-06', 'signed', 'not_in_force'],
				[dataDate, 'signed', 'not_in_force']
			]
		],
		[
			'never in force, signature known to the month',
			{ signed: '2018-06', status: 'signed_not_in_force' },
			[
				['2018-05-31', 'none', 'not_in_force'],
				['2018-06-15', 'not_known', 'not_in_force'],
				['2018-06-30', 'signed', 'not_in_force']
			]
		],
		[
			'never in force, signature not known',
			{ status: 'signed_not_in_force' },
			[
				['1990-01-01', 'not_known', 'not_in_force'],
				['2026-11-22', 'not_known', 'not_in_force'],
				[dataDate, 'signed', 'not_in_force']
			]
		],
		[
			'never in force, signature not known, approved: what is approved was signed',
			{ approved: '2023-09-01', status: 'signed_not_in_force' },
			[
				['2023-08-31', 'not_known', 'not_in_force'],
				['2023-09-01', 'signed', 'not_in_force'],
				[dataDate, 'signed', 'not_in_force']
			]
		],
		[
			'signature known to the year, approved within it',
			{ signed: '2016', approved: '2016-05-01', entered_into_force: '2018-03-01' },
			[
				['2016-04-30', 'not_known', 'not_in_force'],
				['2016-05-01', 'signed', 'not_in_force']
			]
		],
		[
			'today not known, by a source of October 2018 not in force: some day of that month, so that only the first is certain',
			{ signed: '2016', not_in_force_on: '2018-10', status: 'unknown' },
			[
				['2015-12-31', 'none', 'not_in_force'],
				['2016-06-01', 'not_known', 'not_in_force'],
				['2016-12-31', 'signed', 'not_in_force'],
				['2018-10-01', 'signed', 'not_in_force'],
				['2018-10-02', 'not_known', 'not_known'],
				[dataDate, 'not_known', 'not_known']
			]
		],
		[
			'in force by a day, and not yet on another',
			{ signed: '2007-09', not_in_force_on: '2011-06-30', in_force_by: '2018-09' },
			[
				['2007-09-29', 'not_known', 'not_in_force'],
				['2011-06-30', 'signed', 'not_in_force'],
				['2011-07-01', 'not_known', 'not_known'],
				['2018-09-30', 'in_force', 'in_force']
			]
		],
		[
			'in force today without a date, approved and not in force on a day before',
			{ approved: '2022-12-30', not_in_force_on: '2023-03-21', status: 'unknown' },
			[
				['2022-12-29', 'none', 'not_in_force'],
				['2022-12-30', 'signed', 'not_in_force'],
				['2023-03-21', 'signed', 'not_in_force'],
				['2023-03-22', 'not_known', 'not_known']
			]
		],
		[
			'said not to be in force before it was signed: the signature bounds it',
			{ signed: '2020-05-01', not_in_force_on: '2019', status: 'unknown' },
			[
				['2020-04-30', 'none', 'not_in_force'],
				['2020-05-01', 'not_known', 'not_known']
			]
		],
		[
			'not concluded on a day, nothing else known',
			{ not_in_force_on: '2023-06', status: 'unknown' },
			[
				['2023-06-01', 'none', 'not_in_force'],
				['2023-06-02', 'not_known', 'not_known']
			]
		],
		[
			'entry known to the year, and not yet on a day of it',
			{ signed: '2017-01-01', entered_into_force: '2018', not_in_force_on: '2018-10-15' },
			[
				['2018-10-15', 'signed', 'not_in_force'],
				['2018-10-16', 'not_known', 'not_known'],
				['2018-12-31', 'in_force', 'in_force']
			]
		],
		[
			'a known entry outweighs a source that denies it later',
			{ signed: '2017-01-01', entered_into_force: '2017-06-01', not_in_force_on: '2018-10' },
			[
				['2017-05-31', 'signed', 'not_in_force'],
				['2017-06-01', 'in_force', 'in_force']
			]
		],
		[
			'entry known to the year, suspended on a day, never dated by a signature',
			{ entered_into_force: '1998', suspended: '2022-08-05', status: 'suspended' },
			[
				['1997-12-31', 'none', 'not_in_force'],
				['1998-12-31', 'in_force', 'in_force'],
				['2022-08-04', 'in_force', 'in_force'],
				['2022-08-05', 'suspended', 'not_in_force']
			]
		],
		[
			'today not known, signature known',
			{ signed: '2008-04-03', status: 'unknown' },
			[
				['2008-04-02', 'none', 'not_in_force'],
				['2008-04-03', 'not_known', 'not_known'],
				[dataDate, 'not_known', 'not_known']
			]
		],
		[
			'today not known, entry known: no source bounds how long it lasted',
			{ entered_into_force: '1998', status: 'unknown' },
			[
				['1997-12-31', 'none', 'not_in_force'],
				['1998-12-31', 'not_known', 'not_known'],
				[dataDate, 'not_known', 'not_known']
			]
		],
		[
			'today not known, signature and entry known',
			{ signed: '1996-05-01', entered_into_force: '1998-02-01', status: 'unknown' },
			[
				['1997-01-01', 'signed', 'not_in_force'],
				['1998-02-01', 'not_known', 'not_known']
			]
		],
		[
			'today not known, nothing else known',
			{ status: 'unknown' },
			[
				['1987-01-01', 'not_known', 'not_known'],
				[dataDate, 'not_known', 'not_known']
			]
		],
		[
			'suspended after it had entered into force',
			{
				signed: '1993-09-07',
				entered_into_force: '1997-06-13',
				suspended: '2020-07-03',
				status: 'suspended'
			},
			[
				['1997-06-12', 'signed', 'not_in_force'],
				['2020-07-02', 'in_force', 'in_force'],
				['2020-07-03', 'suspended', 'not_in_force'],
				[dataDate, 'suspended', 'not_in_force']
			]
		],
		[
			'suspended in some day of a month, entry not known',
			{ signed: '1992-11-02', suspended: '2020-10', status: 'suspended' },
			[
				['1992-11-01', 'none', 'not_in_force'],
				['2000-01-01', 'not_known', 'not_known'],
				['2020-10-15', 'not_known', 'not_known'],
				['2020-10-31', 'suspended', 'not_in_force']
			]
		],
		[
			'suspended in some day of a month, entry known',
			{ signed: '1992-11-02', entered_into_force: '1993-01-01', suspended: '2020-10', status: 'suspended' },
			[
				['2020-09-30', 'in_force', 'in_force'],
				['2020-10-01', 'not_known', 'not_known'],
				['2020-10-31', 'suspended', 'not_in_force']
			]
		],
		[
			'suspended, nobody says since when',
			{ signed: '1992-11-02', entered_into_force: '1993-01-01', status: 'suspended' },
			[
				['1992-12-31', 'signed', 'not_in_force'],
				['1993-01-01', 'not_known', 'not_known'],
				[dataDate, 'suspended', 'not_in_force']
			]
		],
		[
			'terminated, entry not known',
			{ signed: '2018-12', terminated: '2023-12-31', status: 'terminated' },
			[
				['2018-11-30', 'none', 'not_in_force'],
				['2018-12-31', 'not_known', 'not_known'],
				['2023-12-30', 'not_known', 'not_known'],
				['2023-12-31', 'terminated', 'not_in_force']
			]
		],
		[
			'suspended, then terminated in some day of a year',
			{
				signed: '2000-01-01',
				entered_into_force: '2001-01-01',
				suspended: '2010-05-01',
				terminated: '2012',
				status: 'terminated'
			},
			[
				['2010-04-30', 'in_force', 'in_force'],
				['2011-12-31', 'suspended', 'not_in_force'],
				['2012-06-01', 'not_known', 'not_in_force'],
				['2012-12-31', 'terminated', 'not_in_force']
			]
		],
		[
			'suspended, then terminated without a date',
			{
				signed: '2000-01-01',
				entered_into_force: '2001-01-01',
				suspended: '2010-05-01',
				status: 'terminated'
			},
			[
				['2011-12-31', 'suspended', 'not_in_force'],
				[dataDate, 'terminated', 'not_in_force']
			]
		]
	];

describe.each(stories)('%s', (_name, stages, days) => {
	it.each(days)('on %s: %s, in force: %s', (day, state, inForce) => {
		expect(stateOn(instrument(stages), day, dataDate)).toBe(state);
		expect(forceOn(instrument(stages), day, dataDate)).toBe(inForce);
	});
});

describe('whether it was in force on a day that is itself not exact', () => {
	const spain = instrument({ signed: '2005-11-14', entered_into_force: '2007-04-04' });

	it('is answered only if the answer holds for the whole of it', () => {
		expect(forceOn(spain, '2006', dataDate)).toBe('not_in_force');
		expect(forceOn(spain, '2007', dataDate)).toBe('not_known');
		expect(forceOn(spain, '2007-03', dataDate)).toBe('not_in_force');
		expect(forceOn(spain, '2007-04', dataDate)).toBe('not_known');
		expect(forceOn(spain, '2007-05', dataDate)).toBe('in_force');
		expect(forceOn(spain, '2008', dataDate)).toBe('in_force');
	});

	it('is not known where the day and the entry into force share a month', () => {
		const japan = instrument({ signed: '2007-12-01', entered_into_force: '2008-11' });
		expect(forceOn(japan, '2008-11', dataDate)).toBe('not_known');
		expect(forceOn(japan, '2008-12', dataDate)).toBe('in_force');
	});

	it('is not known where it was suspended within that year', () => {
		const suspended = instrument({
			entered_into_force: '1997',
			suspended: '2020-07-03',
			status: 'suspended'
		});
		expect(forceOn(suspended, '2019', dataDate)).toBe('in_force');
		expect(forceOn(suspended, '2020', dataDate)).toBe('not_known');
		expect(forceOn(suspended, '2021', dataDate)).toBe('not_in_force');
	});

	it('knows nothing of days after the data', () => {
		expect(forceOn(spain, '2026-11-24', dataDate)).toBe('not_known');
		expect(forceOn(spain, '2027', dataDate)).toBe('not_known');
		expect(forceOn(spain, '2026', dataDate)).toBe('in_force');
	});
});

it('tells the state of a whole day only', () => {
	expect(() => stateOn(instrument({}), '2007', dataDate)).toThrow(RangeError);
});
