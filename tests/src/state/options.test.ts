import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialOptions, parseOptions, type OptionSchema } from '#src/state/options.ts';

const schemas = {
	time: { kind: 'year', label: 'Year', first: 1986, last: 2026, initial: 2026, plays: false },
	tab: {
		kind: 'one_of',
		label: 'View',
		values: [
			{ value: 'chart', label: 'Chart' },
			{ value: 'table', label: 'Table' }
		],
		initial: 'chart'
	}
} as const satisfies Record<string, OptionSchema>;

test('what an address says is taken where it is allowed', () => {
	expect(parseOptions(new URLSearchParams('tab=table&time=1990&x=1'), schemas)).toEqual({
		tab: 'table',
		time: '1990'
	});
});

test.each(['tab=tables', 'tab=', 'time=1985', 'time=2027', 'time=1990.5', 'time=01990', 'Time=1990', ''])(
	'%j leaves everything as it was',
	(query) => {
		expect(parseOptions(new URLSearchParams(query), schemas)).toEqual(initialOptions(schemas));
	}
);

test('no query of a thousand makes an option that is not allowed', () => {
	const name = fc.oneof(fc.constantFrom('time', 'tab', '__proto__', 'toString'), fc.string());
	const value = fc.oneof(
		fc.constantFrom('table', 'chart', 'constructor'),
		fc.integer({ min: 1900, max: 2100 }).map(String),
		fc.string()
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
			const { tab, time, ...others } = parseOptions(new URLSearchParams(pairs), schemas);
			expect(['chart', 'table']).toContain(tab);
			expect(time).toMatch(/^(198[6-9]|199\d|20[01]\d|202[0-6])$/);
			expect(others).toEqual({});
		}),
		{ numRuns: 1_000 }
	);
});
