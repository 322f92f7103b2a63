import { expect, test } from 'vitest';
import { readTags } from './readTags.ts';

test('tags come with their attributes, decoded, whatever the quotes', () => {
	expect(readTags(`<a href="/a?b=1&amp;c=2" class='x>y' hidden>A</a><br/><path d=M0 />`)).toEqual([
		{ name: 'a', attributes: { href: '/a?b=1&c=2', class: 'x>y', hidden: '' } },
		{ name: 'br', attributes: {} },
		{ name: 'path', attributes: { d: 'M0' } }
	]);
});

test('what stands in scripts, styles and comments is no tag', () => {
	const html = '<script src="/s.js">"<a href=/x>"</script><!-- <a href="/y"> --><style>a{}</style><p id="z">';
	expect(readTags(html)).toEqual([
		{ name: 'script', attributes: { src: '/s.js' } },
		{ name: 'style', attributes: {} },
		{ name: 'p', attributes: { id: 'z' } }
	]);
});
