import type { Browser } from 'playwright';
import { slowdown } from './measureEmbed.ts';

/** What a trace tells of one thing that the browser did; microseconds. */
interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	readonly ts: number;
	readonly dur?: number;
	/** Of it, time of the processor. */
	readonly tdur?: number;
	readonly pid: number;
	readonly tid: number;
	readonly args?: { readonly data?: { readonly type?: string } };
}

/** Time in which scripts run, and within it what is the browser's own: styles and layout that a script has forced. */
const scripting = new Set([
	'EventDispatch',
	'FunctionCall',
	'EvaluateScript',
	'FireAnimationFrame',
	'TimerFire',
	'RunMicrotasks'
]);
const rendering = new Set(['UpdateLayoutTree', 'Layout']);

const takenBy = ({ tdur, dur = 0 }: TraceEvent): number => tdur ?? dur;
const isWithin = (inner: TraceEvent, outer: TraceEvent): boolean =>
	inner !== outer && inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);

/** Those of some events that lie in no other of them, in their order. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
	const found: TraceEvent[] = [];
	for (const event of events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
		const last = found.at(-1);
		if (!last || !isWithin(event, last)) found.push(event);
	}
	return found;
}

/** Milliseconds of scripting that a press of a key leads to. */
export interface Step {
	/** Up to the picture that it asks for: all scripts but those of timers. */
	readonly moving: number;
	/** What waits by a timer until the hand rests. */
	readonly resting: number;
}

/**
 * Scripting after each press of a key, up to the next: time of the processor where the trace tells it, so that what else the
 * machine does counts less.
 * @param events the trace of one page
 */
export function scriptingBySteps(events: readonly TraceEvent[]): readonly Step[] {
	const presses = events
		.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
		.toSorted((a, b) => a.ts - b.ts);
	const [first] = presses;
	if (!first) return [];
	const own = events.filter(({ pid, tid, ph }) => pid === first.pid && tid === first.tid && ph === 'X');
	const scripts = outermost(own.filter(({ name }) => scripting.has(name)));
	const forced = outermost(own.filter(({ name }) => rendering.has(name)));
	const sumOf = (some: readonly TraceEvent[]) =>
		some
			.flatMap((script) => [
				takenBy(script),
				...forced.filter((event) => isWithin(event, script)).map((event) => -takenBy(event))
			])
			.reduce((sum, taken) => sum + taken / 1000, 0);
	return presses.map(({ ts }, index) => {
		const next = presses[index + 1]?.ts ?? Infinity;
		const after = scripts.filter((script) => script.ts >= ts && script.ts < next);
		return {
			moving: sumOf(after.filter(({ name }) => name !== 'TimerFire')),
			resting: sumOf(after.filter(({ name }) => name === 'TimerFire'))
		};
	});
}

/**
 * Moves the slider of years on the map by keyboard, on a slow machine.
 * @returns what each step takes
 */
export async function measureSteps(
	browser: Browser,
	address: string,
	steps: number
): Promise<readonly Step[]> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	try {
		const page = await context.newPage();
		await page.goto(address, { waitUntil: 'networkidle' });
		const slider = page.locator('input[type=range]').first();
		await slider.focus();
		// The island hydrates when it is reached: a map that has taken over is a stop of the keyboard.
		await page.locator('[aria-roledescription="map"][tabindex="0"]').first().waitFor();
		await slider.press('Home');
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		await page.waitForTimeout(500);
		await browser.startTracing(page, { categories: ['devtools.timeline'] });
		for (let step = 0; step < steps; step += 1) {
			await slider.press('ArrowRight');
			await page.waitForTimeout(150);
		}
		const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
			traceEvents: readonly TraceEvent[];
		};
		return scriptingBySteps(traceEvents);
	} finally {
		await context.close();
	}
}
