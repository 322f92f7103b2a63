import { expect, test } from 'vitest';
import { headersOf, isOneOf, patternOf } from '#scripts/hosting/policy.ts';

test.each([
	['/data/*', '/data/latest/a.csv', true],
	['/data/*', '/database', false],
	['/embed.js', '/embed.js', true],
	['/embed.js', '/embedxjs', false],
	['/embed.js', '/embed.js.map', false],
	['/data/v#*', '/data/v1.0.0/a.csv', true],
	['/data/v#*', '/data/victims', false]
])('the rule %s holds for %s: %s', (rule, path, holds) => {
	expect(isOneOf(path, [rule])).toBe(holds);
	expect(new RegExp(patternOf(rule)).test(path)).toBe(holds);
});

test('a page is for our own frames, an embed for all, and a table for scripts of all', () => {
	expect(headersOf('/map')).toMatchObject({ 'Content-Security-Policy': "frame-ancestors 'self'" });
	expect(headersOf('/embed/treaty-map')).not.toHaveProperty('Content-Security-Policy');
	expect(headersOf('/map')).not.toHaveProperty('Access-Control-Allow-Origin');
	expect(headersOf('/data/latest/a.csv')).toMatchObject({ 'Access-Control-Allow-Origin': '*' });
});

test('a worker computes and asks for nothing', () => {
	expect(headersOf('/_app/immutable/workers/worker-1.js')).toMatchObject({
		'Content-Security-Policy': "default-src 'none'; script-src 'wasm-unsafe-eval'",
		'Cache-Control': 'public, max-age=31536000, immutable'
	});
	expect(headersOf('/_app/immutable/chunks/a.js')['Content-Security-Policy']).toBe("frame-ancestors 'self'");
});

test.each(['bib', 'ris', 'csl.json', 'csv', 'png'])(
	'a script of any site may read what cites a chart: .%s',
	(end) => {
		expect(headersOf(`/charts/treaty-map.${end}`)).toMatchObject({ 'Access-Control-Allow-Origin': '*' });
	}
);

test('every answer says that types are not guessed, what a link tells, and that no device is asked for', () => {
	for (const path of ['/', '/embed/a', '/data/v1.0.0/a.csv', '/_app/immutable/workers/a.js', '/nowhere'])
		expect(headersOf(path)).toMatchObject({
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'strict-origin-when-cross-origin',
			'Permissions-Policy': expect.stringContaining('camera=()') as string
		});
});
