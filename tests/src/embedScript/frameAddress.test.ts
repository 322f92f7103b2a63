import { describe, expect, test } from 'vitest';
import { frameAddress } from '#src/embedScript/frameAddress.ts';

const script = 'https://atlas.example/below/embed.js?2';

/** An element as far as it is asked: its attributes. */
function place(attributes: Readonly<Record<string, string>>): Pick<Element, 'attributes'> {
	const list = Object.entries(attributes).map(([name, value]) => ({ name, value }));
	const getNamedItem = (name: string) => list.find((one) => one.name === name) ?? null;
	return { attributes: Object.assign(list, { getNamedItem }) as unknown as NamedNodeMap };
}

test('the embeds stand beside the script', () => {
	expect(frameAddress(place({ 'data-fugitive-flows': 'treaty-map' }), script)?.href).toBe(
		'https://atlas.example/below/embed/treaty-map'
	);
	expect(frameAddress(place({ chart: 'treaty-map' }), script)?.pathname).toBe('/below/embed/treaty-map');
});

test('attributes of a placeholder are options, those of any other element only with their mark', () => {
	const attributes = { class: 'wide', 'data-theme': 'dark', 'data-time': '2005', header: 'off' };
	expect(frameAddress(place({ 'data-fugitive-flows': 'treaty-map', ...attributes }), script)?.search).toBe(
		'?theme=dark&time=2005'
	);
	expect(frameAddress(place({ chart: 'treaty-map', ...attributes }), script)?.search).toBe(
		'?theme=dark&time=2005&header=off'
	);
});

test('what says something of the element itself is no option', () => {
	const itself = {
		id: 'a',
		title: 'A map',
		'data-title': 'A map',
		'data-height': '612',
		'aria-label': 'A map'
	};
	expect(frameAddress(place({ chart: 'treaty-map', ...itself }), script)?.search).toBe('');
});

test('a value stays within its option', () => {
	const address = frameAddress(place({ chart: 'treaty-map', theme: 'dark&header=off#x' }), script);
	expect([...(address?.searchParams ?? [])]).toEqual([['theme', 'dark&header=off#x']]);
});

describe('no chart is shown for', () => {
	test.each(['', ' ', '../../evil', 'https://evil.example', '//evil.example', 'a/b', 'a?b', 'a b'])(
		'%j',
		(chart) => {
			expect(frameAddress(place({ 'data-fugitive-flows': chart }), script)).toBeUndefined();
			expect(frameAddress(place({ chart }), script)).toBeUndefined();
		}
	);
});
