import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import applyOptions from '#src/embed/applyOptions.ts?bundled';

/** What the root of an embed says once its head has run at an address with this query. */
function rootWith(search: string): Readonly<Record<string, string>> {
	const dataset: Record<string, string> = {};
	runInNewContext(applyOptions, {
		URLSearchParams,
		location: { search },
		document: { documentElement: { dataset } }
	});
	return dataset;
}

test('theme and header stand on the root', () => {
	expect(rootWith('?theme=dark&header=off&tab=table')).toEqual({ theme: 'dark', header: 'off' });
	expect(rootWith('?theme=light')).toEqual({ theme: 'light' });
});

test.each(['', '?', '?theme=auto&header=on', '?theme=&header=', '?theme=Dark', '?header=none&names=', '?%'])(
	'%j leaves the embed as it is',
	(search) => {
		expect(rootWith(search)).toEqual({});
	}
);

test('no query of a thousand sets anything that styles do not know', () => {
	const name = fc.oneof(fc.constantFrom('theme', 'header', '__proto__', 'constructor'), fc.string());
	const value = fc.oneof(fc.constantFrom('light', 'dark', 'off', 'toString'), fc.string());
	fc.assert(
		fc.property(fc.array(fc.tuple(name, value)), fc.string(), (pairs, rest) => {
			const root = rootWith(`?${new URLSearchParams(pairs).toString()}&${rest}`);
			for (const [option, set] of Object.entries(root))
				expect(['theme light', 'theme dark', 'header off']).toContain(`${option} ${set}`);
		}),
		{ numRuns: 1_000 }
	);
});
