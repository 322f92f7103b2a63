import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterRest, millisecondsOfRest } from '#src/state/afterRest.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('runs once, when nobody has called for as long as a rest', () => {
	const run = vi.fn();
	const rest = afterRest(run);
	for (let step = 0; step < 10; step++) {
		rest.call();
		vi.advanceTimersByTime(millisecondsOfRest - 1);
	}
	expect(run).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1);
	expect(run).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(10 * millisecondsOfRest);
	expect(run).toHaveBeenCalledTimes(1);
	rest.call();
	vi.advanceTimersByTime(millisecondsOfRest);
	expect(run).toHaveBeenCalledTimes(2);
});

test('runs no more once it is stopped', () => {
	const run = vi.fn();
	const rest = afterRest(run);
	rest.call();
	rest.stop();
	vi.advanceTimersByTime(10 * millisecondsOfRest);
	expect(run).not.toHaveBeenCalled();
});
