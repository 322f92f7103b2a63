import { describe, expect, it } from 'vitest';
import type { InstrumentStages } from '#atlas/instruments/instrument.ts';
import { stateOn } from '#atlas/instruments/stateOn.ts';
import { wasInForce } from '#atlas/instruments/wasInForce.ts';

const dataDate = '2026-11-23';

/** A synthetic instrument, in force without any date unless told otherwise. */
function instrument(stages: Partial<InstrumentStages>): InstrumentStages {
	return {
		signed: null,
		entered_into_force: null,
		in_force_by: null,
		suspended: null,
		terminated: null,
		status: 'in_force',
		...stages
	};
}

/** One story of an instrument: what is known of it, then day, state, and whether it was in force. */
const stories: readonly [
	string,
	Partial<InstrumentStages>,
	readonly (readonly [string, string, 'yes' | 'no' | 'not_known'])[]
][] = [
	[
		'all dates known',
		{ signed: '2005-11-14', entered_into_force: '2007-04-04' },
		[
			['2005-11-13', 'none', 'no'],
			['2005-11-14', 'signed', 'no'],
			['2007-04-03', 'signed', 'no'],
			['2007-04-04', 'in_force', 'yes'],
			[dataDate, 'in_force', 'yes']
		]
	],
	[
		'entry into force known to the month',
		{ signed: '2007-12-01', entered_into_force: '2008-11' },
		[
			['2008-10-31', 'signed', 'no'],
			['2008-11-15', 'not_known', 'not_known'],
			['2008-11-29', 'not_known', 'not_known'],
			['2008-11-30', 'in_force', 'yes']
		]
	],
	[
		'signature known to the year, entry to the day',
		{ signed: '2016', entered_into_force: '2018-03-01' },
		[
			['2015-12-31', 'none', 'no'],
			['2016-06-01', 'not_known', 'no'],
			['2016-12-31', 'signed', 'no'],
			['2018-03-01', 'in_force', 'yes']
		]
	],
	[
		'signature not known, entry known',
		{ entered_into_force: '1995-07-01' },
		[
			['1995-06-30', 'none', 'no'],
			['1995-07-01', 'in_force', 'yes']
		]
	],
	[
		'entry not known, named as in force by a source of October 2018',
		{ signed: '2004-11-12', in_force_by: '2018-10' },
		[
			['2004-11-11', 'none', 'no'],
			['2004-11-12', 'not_known', 'not_known'],
			['2018-10-30', 'not_known', 'not_known'],
			['2018-10-31', 'in_force', 'yes']
		]
	],
	[
		'neither signature nor entry known, named as in force by a source',
		{ in_force_by: '2018-10' },
		[
			['1987-01-01', 'not_known', 'not_known'],
			['2018-10-31', 'in_force', 'yes']
		]
	],
	[
		'entry known to the year, named as in force within that year',
		{ signed: '2018-06', entered_into_force: '2020', in_force_by: '2020-03-01' },
		[
			['2019-12-31', 'signed', 'no'],
			['2020-02-29', 'not_known', 'not_known'],
			['2020-03-01', 'in_force', 'yes']
		]
	],
	[
		'in force without any date of it',
		{ signed: '2006-04-03' },
		[
			['2006-04-02', 'none', 'no'],
			['2006-04-03', 'not_known', 'not_known'],
			['2026-11-22', 'not_known', 'not_known'],
			[dataDate, 'in_force', 'yes']
		]
	],
	[
		'signed and never in force',
		{ signed: '2007-09-06', status: 'signed_not_in_force' },
		[
			['2007-09-05', 'none', 'no'],
			['2007-09-06', 'signed', 'no'],
			[dataDate, 'signed', 'no']
		]
	],
	[
		'never in force, signature known to the month',
		{ signed: '2018-06', status: 'signed_not_in_force' },
		[
			['2018-05-31', 'none', 'no'],
			['2018-06-15', 'not_known', 'no'],
			['2018-06-30', 'signed', 'no']
		]
	],
	[
		'never in force, signature not known',
		{ status: 'signed_not_in_force' },
		[
			['1990-01-01', 'not_known', 'no'],
			['2026-11-22', 'not_known', 'no'],
			[dataDate, 'signed', 'no']
		]
	],
	[
		'today not known, signature known',
		{ signed: '2008-04-03', status: 'unknown' },
		[
			['2008-04-02', 'none', 'no'],
			['2008-04-03', 'not_known', 'not_known'],
			[dataDate, 'not_known', 'not_known']
		]
	],
	[
		'today not known, entry known: no source bounds how long it lasted',
		{ entered_into_force: '1998', status: 'unknown' },
		[
			['1997-12-31', 'none', 'no'],
			['1998-12-31', 'not_known', 'not_known'],
			[dataDate, 'not_known', 'not_known']
		]
	],
	[
		'today not known, signature and entry known',
		{ signed: '1996-05-01', entered_into_force: '1998-02-01', status: 'unknown' },
		[
			['1997-01-01', 'signed', 'no'],
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
		{ signed: '1993-09-07', entered_into_force: '1997-06-13', suspended: '2020-07-03', status: 'suspended' },
		[
			['1997-06-12', 'signed', 'no'],
			['2020-07-02', 'in_force', 'yes'],
			['2020-07-03', 'suspended', 'no'],
			[dataDate, 'suspended', 'no']
		]
	],
	[
		'suspended in some day of a month, entry not known',
		{ signed: '1992-11-02', suspended: '2020-10', status: 'suspended' },
		[
			['1992-11-01', 'none', 'no'],
			['2000-01-01', 'not_known', 'not_known'],
			['2020-10-15', 'not_known', 'not_known'],
			['2020-10-31', 'suspended', 'no']
		]
	],
	[
		'suspended in some day of a month, entry known',
		{ signed: '1992-11-02', entered_into_force: '1993-01-01', suspended: '2020-10', status: 'suspended' },
		[
			['2020-09-30', 'in_force', 'yes'],
			['2020-10-01', 'not_known', 'not_known'],
			['2020-10-31', 'suspended', 'no']
		]
	],
	[
		'suspended, nobody says since when',
		{ signed: '1992-11-02', entered_into_force: '1993-01-01', status: 'suspended' },
		[
			['1992-12-31', 'signed', 'no'],
			['1993-01-01', 'not_known', 'not_known'],
			[dataDate, 'suspended', 'no']
		]
	],
	[
		'terminated, entry not known',
		{ signed: '2018-12', terminated: '2023-12-31', status: 'terminated' },
		[
			['2018-11-30', 'none', 'no'],
			['2018-12-31', 'not_known', 'not_known'],
			['2023-12-30', 'not_known', 'not_known'],
			['2023-12-31', 'terminated', 'no']
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
			['2010-04-30', 'in_force', 'yes'],
			['2011-12-31', 'suspended', 'no'],
			['2012-06-01', 'not_known', 'no'],
			['2012-12-31', 'terminated', 'no']
		]
	],
	[
		'suspended, then terminated without a date',
		{ signed: '2000-01-01', entered_into_force: '2001-01-01', suspended: '2010-05-01', status: 'terminated' },
		[
			['2011-12-31', 'suspended', 'no'],
			[dataDate, 'terminated', 'no']
		]
	]
];

describe.each(stories)('%s', (_name, stages, days) => {
	it.each(days)('on %s: %s, in force: %s', (day, state, inForce) => {
		expect(stateOn(instrument(stages), day, dataDate)).toBe(state);
		expect(wasInForce(instrument(stages), day, dataDate)).toBe(inForce);
	});
});

describe('whether it was in force on a day that is itself not exact', () => {
	const spain = instrument({ signed: '2005-11-14', entered_into_force: '2007-04-04' });

	it('is yes or no only if it holds for the whole of it', () => {
		expect(wasInForce(spain, '2006', dataDate)).toBe('no');
		expect(wasInForce(spain, '2007', dataDate)).toBe('not_known');
		expect(wasInForce(spain, '2007-03', dataDate)).toBe('no');
		expect(wasInForce(spain, '2007-04', dataDate)).toBe('not_known');
		expect(wasInForce(spain, '2007-05', dataDate)).toBe('yes');
		expect(wasInForce(spain, '2008', dataDate)).toBe('yes');
	});

	it('is not known where the day and the entry into force share a month', () => {
		const japan = instrument({ signed: '2007-12-01', entered_into_force: '2008-11' });
		expect(wasInForce(japan, '2008-11', dataDate)).toBe('not_known');
		expect(wasInForce(japan, '2008-12', dataDate)).toBe('yes');
	});

	it('is not known where it was suspended within that year', () => {
		const suspended = instrument({
			entered_into_force: '1997',
			suspended: '2020-07-03',
			status: 'suspended'
		});
		expect(wasInForce(suspended, '2019', dataDate)).toBe('yes');
		expect(wasInForce(suspended, '2020', dataDate)).toBe('not_known');
		expect(wasInForce(suspended, '2021', dataDate)).toBe('no');
	});

	it('knows nothing of days after the data', () => {
		expect(wasInForce(spain, '2026-11-24', dataDate)).toBe('not_known');
		expect(wasInForce(spain, '2027', dataDate)).toBe('not_known');
		expect(wasInForce(spain, '2026', dataDate)).toBe('yes');
	});
});

it('tells the state of a whole day only', () => {
	expect(() => stateOn(instrument({}), '2007', dataDate)).toThrow(RangeError);
});
