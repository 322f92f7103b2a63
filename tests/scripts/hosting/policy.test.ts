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
