import { expect, test } from 'vitest';
import { elementCode, placeholderCode } from '#src/embed/placeholderCode.ts';

test('the code for embed.js names the chart and what is asked of it, and is a link without a script', () => {
	const code = placeholderCode({
		id: 'made-up',
		title: 'More than "half" & <some>',
		page: 'https://example.org/charts/made-up',
		script: 'https://example.org/embed.js',
		options: { time: '2005', names: 'off' }
	});
	expect(code).toBe(
		'<script async src="https://example.org/embed.js"></script>\n' +
			'<div data-fugitive-flows="made-up" data-time="2005" data-names="off">' +
			'<a href="https://example.org/charts/made-up">More than &quot;half&quot; &amp; &lt;some&gt;</a></div>'
	);
});

test('an element of its own has its options without a mark, and needs its script elsewhere', () => {
	const chart = { id: 'treaty-map', title: 'Reach & limits', page: 'https://a.example/c', script: '' };
	expect(elementCode({ ...chart, options: { theme: 'dark' } })).toBe(
		'<fugitive-flows chart="treaty-map" theme="dark"><a href="https://a.example/c">Reach &amp; limits</a></fugitive-flows>'
	);
});
