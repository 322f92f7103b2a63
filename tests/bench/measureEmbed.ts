import type { Browser, CDPSession } from 'playwright';

/** What a page costs its reader until the map is on the screen and the page has settled. */
export interface Measured {
	/** On the wire, heads of answers among them. */
	readonly bytes: number;
	readonly requests: number;
	/** Milliseconds from the click to the frame in which the map stands. */
	readonly shown: number;
	/** Milliseconds in which a tap would have waited: of each task what it takes beyond 50. */
	readonly blocked: number;
	/** Bytes of the script engine, after it has tidied up. */
	readonly heap: number;
}

/** A phone of the middle class on a slow network: what the budgets are written for. */
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
export const slowdown = 4;
const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };

/** What the page under measure notes of itself. */
interface Notes {
	shownAt?: number;
	blocked?: number;
}

/** Runs in the page before anything of it does: notes the frame in which a map of the world stands, and long tasks. */
function noteInPage(): void {
	const notes: Notes = ((window as unknown as { notes: Notes }).notes = { blocked: 0 });
	const isShown = () =>
		document.readyState !== 'loading' && document.querySelectorAll('svg path').length > 150;
	const look = () => {
		if (!isShown()) requestAnimationFrame(look);
		else requestAnimationFrame((now) => (notes.shownAt = now));
	};
	requestAnimationFrame(look);
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) notes.blocked = (notes.blocked ?? 0) + duration - 50;
	}).observe({ type: 'longtask', buffered: true });
}

/** Counts what comes over the wire. */
async function countTraffic(session: CDPSession): Promise<{ bytes: number; requests: number }> {
	const traffic = { bytes: 0, requests: 0 };
	session.on('Network.loadingFinished', ({ encodedDataLength }) => {
		traffic.bytes += encodedDataLength;
	});
	session.on('Network.requestWillBeSent', ({ request }) => {
		if (request.url.startsWith('http')) traffic.requests += 1;
	});
	await session.send('Network.enable');
	return traffic;
}

/** Opens a page once, with nothing kept from before, on a slow machine and network. Nobody touches it. */
export async function measureEmbed(browser: Browser, address: string): Promise<Measured> {
	const context = await browser.newContext(phone);
	try {
		const page = await context.newPage();
		await page.addInitScript(noteInPage);
		const session = await context.newCDPSession(page);
		const traffic = await countTraffic(session);
		await session.send('Network.emulateNetworkConditions', network);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 });
		await page.waitForFunction(() => (window as unknown as { notes: Notes }).notes.shownAt !== undefined);
		await page.waitForTimeout(1500);
		const { shownAt = Number.NaN, blocked = 0 } = await page.evaluate(
			() => (window as unknown as { notes: Notes }).notes
		);
		await session.send('HeapProfiler.collectGarbage');
		const { usedSize } = await session.send('Runtime.getHeapUsage');
		return { ...traffic, shown: shownAt, blocked, heap: usedSize };
	} finally {
		await context.close();
	}
}
