import { expect, test } from 'vitest';
import { escapeHtml } from '#atlas/files/escapeHtml.ts';

test('no text ends the attribute or starts a tag', () => {
	expect(escapeHtml('"><script>&amp;')).toBe('&quot;&gt;&lt;script&gt;&amp;amp;');
});
