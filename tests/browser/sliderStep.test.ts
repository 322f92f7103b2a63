import { expect, test } from 'vitest';
import { openPage } from './support/openPage.ts';
import { alive, mapOf, shades } from './support/worldMap.ts';

/** What the page notes while the slider is moved: which marks of the map were written, and how. */
interface Noting {
	written?: { readonly attribute: string; readonly iso3: string }[];
}

function note(map: Element): void {
	const written: NonNullable<Noting['written']> = ((window as Noting).written = []);
	new MutationObserver((changes) => {
		for (const { attributeName, target } of changes)
			if (attributeName && target instanceof Element)
				written.push({ attribute: attributeName, iso3: target.getAttribute('data-iso3') ?? '' });
	}).observe(map, { subtree: true, attributes: true });
}

test.each(['map', 'charts/treaty-map', 'embed/treaty-map'])(
	'/%s: a step of the slider fills the jurisdictions that change, and moves nothing',
	async (path) => {
		const page = await alive(await openPage(path));
		const slider = page.getByRole('slider', { name: 'Year' });
		const year = () => page.locator('output').first().innerText();
		await slider.fill('2003');
		await expect.poll(year).toMatch(/^2003/);
		const before = await shades(page);
		await mapOf(page).evaluate(note);
		await slider.press('ArrowRight');
		await expect.poll(year).toMatch(/^2004/);
		const after = await shades(page);
		const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
			(iso3) => before[iso3] !== after[iso3]
		);
		expect(changed.length).toBeGreaterThan(0);

		const written = await page.evaluate(() => (window as Noting).written ?? []);
		const filled = written.filter(({ attribute }) => attribute === 'data-shade').map(({ iso3 }) => iso3);
		expect([...new Set(filled)].toSorted()).toEqual(changed.toSorted());
		const places = ['d', 'x', 'y', 'cx', 'cy', 'r', 'dx', 'dy', 'viewBox', 'transform', 'href'];
		expect(written.filter(({ attribute }) => places.includes(attribute))).toEqual([]);
	}
);
