import { expect, test } from 'vitest';
import { embedCode } from '#src/embed/embedCode.ts';
import { readTags } from '#tests/site/support/readTags.ts';

test('an iframe as wide as its column, lazy, without a border, with a title and a link in it', () => {
	const code = embedCode({ address: 'https://example.org/embed/a?theme=dark', title: 'Half', height: 640 });
	const [frame, link] = readTags(code);
	expect(frame).toMatchObject({
		name: 'iframe',
		attributes: {
			src: 'https://example.org/embed/a?theme=dark',
			title: 'Half',
			width: '100%',
			height: '640',
			frameborder: '0',
			style: 'border: 0',
			loading: 'lazy',
			allow: 'fullscreen'
		}
	});
	expect(link?.attributes.href).toBe('https://example.org/embed/a?theme=dark');
	expect(code.endsWith('>Half</a></iframe>')).toBe(true);
});

test('no title or address can leave its attribute', () => {
	const code = embedCode({ address: 'https://example.org/?a="&b', title: '"><script>x</script>', height: 1 });
	expect(readTags(code).map(({ name }) => name)).not.toContain('script');
	expect(code).toContain('src="https://example.org/?a=&quot;&amp;b"');
});
