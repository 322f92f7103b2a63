import { expect, test } from 'vitest';
import { embedCode } from '#src/embed/embedCode.ts';
import { oembed } from '#src/embed/oembed.ts';

const input = {
	title: 'Half came back',
	embed: 'https://example.org/embed/a',
	height: 640,
	provider: { name: 'An Atlas', address: 'https://example.org/' }
};

test('a rich document has code, width and height, and says who gives it', () => {
	const document = oembed(input);
	expect(document).toEqual({
		version: '1.0',
		type: 'rich',
		title: 'Half came back',
		provider_name: 'An Atlas',
		provider_url: 'https://example.org/',
		cache_age: 86400,
		html: embedCode({ address: input.embed, title: input.title, height: 640 }),
		width: 640,
		height: 640
	});
});

test('of a picture it says address, width and height, all three or none', () => {
	const thumbnail = { address: 'https://example.org/a.png', width: 1200, height: 630 };
	expect(oembed({ ...input, thumbnail })).toMatchObject({
		thumbnail_url: 'https://example.org/a.png',
		thumbnail_width: 1200,
		thumbnail_height: 630
	});
});
