import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DataWatch } from '#scripts/dev/DataWatch.ts';
import type { Outcome } from '#scripts/dev/runData.ts';
import type { Problem } from '#scripts/validate/Problem.ts';

const problem: Problem = {
	file: 'data/a.csv',
	line: 2,
	column: 1,
	field: 'name',
	value: 'x',
	message: 'is wrong'
};
const good: Outcome = { ok: true };
const bad: Outcome = { ok: false, problems: [problem] };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A watch whose runs end with the given outcomes, one after the other, each after a second. */
function watchOf(outcomes: Outcome[]) {
	const events: string[] = [];
	let builds = 0;
	const watch = new DataWatch({
		quiet: 100,
		async run() {
			events.push('run');
			await new Promise((resolve) => setTimeout(resolve, 1000));
			const outcome = outcomes.shift() ?? good;
			if (outcome.ok) builds += 1;
			return outcome;
		},
		fingerprint: () => String(builds),
		reload: () => events.push('reload'),
		show: (problems) => events.push(`show ${problems.length}`)
	});
	return { watch, events };
}

test('a change is built after a moment of quiet, and the page reloads', async () => {
	const { watch, events } = watchOf([good]);

	watch.changed();
	await vi.advanceTimersByTimeAsync(90);
	watch.changed();
	await vi.advanceTimersByTimeAsync(90);
	expect(events).toEqual([]);
	await vi.runAllTimersAsync();

	expect(events).toEqual(['run', 'reload']);
});

test('changes while it builds lead to one more build, never to two at once', async () => {
	const { watch, events } = watchOf([good, good]);

	watch.changed();
	await vi.advanceTimersByTimeAsync(200);
	watch.changed();
	await vi.advanceTimersByTimeAsync(200);
	watch.changed();
	await vi.advanceTimersByTimeAsync(200);
	expect(events).toEqual(['run']);
	await vi.runAllTimersAsync();

	expect(events).toEqual(['run', 'reload', 'run', 'reload']);
});

test('problems are shown, also to a page that connects later, and a reload clears them when they are mended', async () => {
	const { watch, events } = watchOf([bad, good]);

	watch.changed();
	await vi.runAllTimersAsync();
	watch.connected();
	watch.changed();
	await vi.runAllTimersAsync();
	watch.connected();

	expect(events).toEqual(['run', 'show 1', 'show 1', 'run', 'reload']);
});

test('a build that changes nothing leaves the page alone', async () => {
	const events: string[] = [];
	const watch = new DataWatch({
		quiet: 0,
		run: async () => good,
		fingerprint: () => 'same',
		reload: () => events.push('reload'),
		show: () => events.push('show')
	});

	watch.changed();
	await vi.runAllTimersAsync();

	expect(events).toEqual([]);
});
