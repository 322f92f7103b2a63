import { expect, test, vi } from 'vitest';
import { landMarkup } from '#src/map/land.ts';
import { landMarkup as placeholder } from '#src/map/land.browser.ts';

vi.mock('node:fs', () => ({
	readFileSync: () =>
		JSON.stringify({
			width: 960,
			height: 445,
			outlines: [
				{ iso3: 'CAN', name: 'Canada', d: 'M0 0l1 0 0 1z' },
				{ iso3: null, name: 'Ice', d: 'M5 5l1 0 0 1z' }
			],
			places: {}
		})
}));

test('each outline is a path; one with a code can be found by it', () => {
	expect(landMarkup()).toBe(
		'<path id="land-CAN" data-iso3="CAN" class="country" d="M0 0l1 0 0 1z"/>' +
			'<path class="country" d="M5 5l1 0 0 1z"/>'
	);
});

test('the caller adds attributes by code and name', () => {
	const markup = landMarkup((iso3, name) => (iso3 === null ? '' : `data-name="${name}"`));
	expect(markup).toContain('class="country" data-name="Canada" d=');
	expect(markup).toContain('<path class="country" d="M5');
});

test('the browser’s stand-in is not empty and holds no geometry', () => {
	expect(placeholder()).toBe('<!-- land -->');
});
