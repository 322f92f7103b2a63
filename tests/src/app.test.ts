import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colourDistance, sights, type Sight } from './support/colourDistance.ts';
import { contrast } from './support/contrast.ts';

const css = readFileSync('src/app.css', 'utf8');

/** The colours of `src/app.css` by token, as they are in light and in dark. */
const tokens = Object.fromEntries(
	Array.from(
		css.matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)/g),
		([, token = '', light = '', dark = '']) => [token, { light, dark }]
	)
);

function colour(token: string, look: 'light' | 'dark'): string {
	const found = tokens[token]?.[look];
	if (found === undefined) throw new Error(`src/app.css has no colour --${token}`);
	return found;
}

describe.each(['light', 'dark'] as const)('the colours in %s', (look) => {
	const onPaper = (token: string) => contrast(colour(token, look), colour('paper', look));

	test.each(['ink', 'muted', 'out', 'back-text', 'money-text'])(
		'--%s can be read as text: 4.5 to 1',
		(token) => {
			expect(onPaper(token)).toBeGreaterThanOrEqual(4.5);
		}
	);

	// WCAG 2.2, 1.4.11: what is needed to understand a picture stands 3 to 1 against its ground.
	test.each(['out', 'back', 'money', 'law-4', 'law-3', 'unknown'])(
		'--%s can be seen as a mark: 3 to 1',
		(token) => {
			expect(onPaper(token)).toBeGreaterThanOrEqual(3);
		}
	);

	test('what is outlined in ink stands out, and text on ink can be read', () => {
		expect(contrast(colour('paper', look), colour('ink', look))).toBeGreaterThanOrEqual(7);
		expect(contrast(colour('ink', look), colour('land', look))).toBeGreaterThanOrEqual(7);
	});

	test('the law scale is one of strength: each step further from the ground than the one below', () => {
		const steps = ['law-1', 'law-2', 'law-3', 'law-4'].map(onPaper);
		expect(steps).toEqual(steps.toSorted((a, b) => a - b));
		expect(Math.min(...steps)).toBeGreaterThan(onPaper('land'));
	});

	test.each(Object.keys(sights) as Sight[])(
		'no two that carry data are near each other to %s sight',
		(sight) => {
			const data = ['out', 'back', 'money', 'law-4', 'law-3', 'law-2', 'law-1'];
			const near = data.flatMap((one, index) =>
				data.slice(index + 1).flatMap((other) => {
					const distance = colourDistance(colour(one, look), colour(other, look), sight);
					return distance < 9.9 ? [`${one} and ${other}: ${distance.toFixed(1)}`] : [];
				})
			);
			expect(near).toEqual([]);
		}
	);
});

test('no file of the site but app.css has a colour of its own', async () => {
	const { globSync, statSync } = await import('node:fs');
	const own = globSync('src/**/*.{svelte,css}')
		// A route may be called like a style sheet.
		.filter((file) => statSync(file).isFile())
		.filter((file) => !file.endsWith('app.css'))
		.filter((file) =>
			/#[\da-f]{6}\b|#[\da-f]{3}[;\s]|rgba?\(/i.test(readFileSync(file, 'utf8').split('<style')[1] ?? '')
		);
	expect(own).toEqual([]);
});
