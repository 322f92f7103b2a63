import { expect, test, vi } from 'vitest';
import { tellOrigin } from '#scripts/tellOrigin.ts';

/** What a build with this `SITE_URL` warns of, which reads its settings three times. */
function warnings(siteUrl?: string): readonly string[] {
	const warn = vi.fn<(line: string) => void>();
	const env = siteUrl === undefined ? {} : { SITE_URL: siteUrl };
	for (let time = 0; time < 3; time += 1) {
		const { configResolved } = tellOrigin(env);
		if (typeof configResolved !== 'function') throw new Error('It says nothing');
		Reflect.apply(configResolved, undefined, [{ logger: { warn } }]);
	}
	return warn.mock.calls.map(([line]) => line);
}

test('a build that is not told where the site stands says so in one line', () => {
	const lines = warnings();
	expect(lines).toHaveLength(1);
	expect(lines[0]).toMatch(/^SITE_URL is not set: [^\n]*$/);
	expect(warnings('')).toEqual(lines);
	expect(warnings('https://example.org')).toEqual([]);
});
