import { expect, test } from 'vitest';
import { auditSays } from './auditSays.ts';

test.each([
	['{"vulnerabilities":{}}', 'no known flaw', false],
	['{"vulnerabilities":{"a":{"severity":"moderate"}}}', 'known flaws in a (moderate)', false],
	[
		'{"vulnerabilities":{"a":{"severity":"low"},"@b/c":{"severity":"high"}}}',
		'known flaws in a (low), @b/c (high)',
		true
	],
	['{"vulnerabilities":{"d":{"severity":"critical"}}}', 'known flaws in d (critical)', true],
	['{"message":"405 Method Not Allowed","statusCode":405}', 'not known: 405 Method Not Allowed', false],
	['', 'not known: npm said nothing', false]
])('of %s it says %s', (json, text, isGrave) => {
	expect(auditSays(json)).toEqual({ text, isGrave });
});
