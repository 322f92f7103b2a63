import { afterEach, expect, test, vi } from 'vitest';
import { tellOrigin } from '#scripts/tellOrigin.ts';

afterEach(() => vi.restoreAllMocks());

/** What a build of three parts warns of, with this `SITE_URL`. */
function warnings(siteUrl?: string): readonly unknown[] {
	const warn = vi.spyOn(console, 'warn').mockReset().mockReturnValue();
	const env = siteUrl === undefined ? {} : { SITE_URL: siteUrl };
	for (let part = 0; part < 3; part += 1) {
		const { buildStart } = tellOrigin(env);
		if (typeof buildStart !== 'function') throw new Error('It says nothing');
		Reflect.apply(buildStart, undefined, []);
	}
	return warn.mock.calls.flat();
}

test('a build that is not told where the site stands says so in one line', () => {
	const lines = warnings();
	expect(lines).toHaveLength(1);
	expect(lines[0]).toMatch(/^SITE_URL is not set: [^\n]*$/);
	expect(warnings('')).toEqual(lines);
	expect(warnings('https://example.org')).toEqual([]);
});
