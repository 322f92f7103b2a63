import { expect, test } from 'vitest';
import { escapeAttribute } from '#src/geo/escapeAttribute.ts';

test('no text ends the attribute or starts a tag', () => {
	expect(escapeAttribute('"><script>&amp;')).toBe('&quot;&gt;&lt;script&gt;&amp;amp;');
});
