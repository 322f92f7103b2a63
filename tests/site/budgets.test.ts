import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { firstView, type FirstView } from './support/firstView.ts';
import { sites } from './support/sites.ts';

/** Of a first view, until a reader acts: kilobytes of 1,024 bytes, requests, kilobytes of JavaScript (design, section 10). */
interface Budget {
	readonly kilobytes: number;
	readonly requests: number;
	readonly scripts?: number;
}

const embed: Budget = { kilobytes: 60, requests: 6 };
/** Of a frozen chart, which is one file. */
const frozenKilobytes = 120;
const chartPage: Budget = { kilobytes: 100, requests: 10 };
const budgets: Readonly<Record<string, Budget>> = {
	'/': { kilobytes: 120, requests: 10, scripts: 8 },
	'/map': { kilobytes: 120, requests: 10 },
	'/cases': { kilobytes: 100, requests: 10 },
	'/sources': { kilobytes: 100, requests: 10 },
	'/data': { kilobytes: 100, requests: 10 },
	'/embed/treaty-map': { kilobytes: 52, requests: 6 }
};

const told = ({ files }: FirstView) =>
	files.map(({ file, bytes }) => `${(bytes / 1024).toFixed(1)} KB ${file}`).join('\n');

describe.each(sites)('the first views of the site %s', (_, site) => {
	const addresses = [...site.pages.keys()];
	const budgeted: readonly (readonly [string, Budget])[] = [
		...Object.entries(budgets),
		...addresses
			.filter((address) => address.startsWith('/embed/') && !(address in budgets))
			.map((address) => [address, embed] as const),
		...addresses
			.filter((address) => address.startsWith('/charts/'))
			.map((address) => [address, chartPage] as const)
	];

	test.each(budgeted)('%s keeps its budget', (address, { kilobytes, requests, scripts }) => {
		const view = firstView(site, address);
		expect(view.bytes / 1024, told(view)).toBeLessThanOrEqual(kilobytes);
		expect(view.requests, told(view)).toBeLessThanOrEqual(requests);
		if (scripts !== undefined) expect(view.scriptBytes / 1024, told(view)).toBeLessThanOrEqual(scripts);
	});

	test('every country’s page keeps that of a chart’s', () => {
		const beyond = addresses
			.filter((address) => /^\/countries\/[A-Z]{3}$/.test(address))
			.map((address) => firstView(site, address))
			.filter(({ bytes, requests }) => bytes / 1024 > chartPage.kilobytes || requests > chartPage.requests);
		expect(beyond.map(told)).toEqual([]);
	});

	test('so does every table’s', () => {
		const tables = addresses.filter((address) => /^\/data\/[a-z_0-9]+$/.test(address));
		expect(tables.length).toBeGreaterThan(10);
		const beyond = tables
			.map((address) => firstView(site, address))
			.filter(({ bytes, requests }) => bytes / 1024 > chartPage.kilobytes || requests > chartPage.requests);
		expect(beyond.map(told)).toEqual([]);
	});

	test('a frozen chart is one file that a mail can carry', () => {
		const frozen = site.named('.html').filter((file) => file.startsWith('frozen/'));
		expect(frozen.length).toBeGreaterThan(0);
		for (const file of frozen)
			expect
				.soft(gzipSync(site.read(file), { level: 9 }).length / 1024, file)
				.toBeLessThanOrEqual(frozenKilobytes);
	});
});
