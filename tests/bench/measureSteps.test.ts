import { expect, test } from 'vitest';
import { scriptingBySteps } from './measureSteps.ts';

/** Something that the browser did, in microseconds. */
const event = (name: string, ts: number, dur: number, type?: string, tid = 1) => ({
	...{ name, ph: 'X', ts, dur, pid: 1, tid },
	...(type === undefined ? {} : { args: { data: { type } } })
});

test('a step takes the scripts up to the next one, each moment once, without the layout that they force', () => {
	const events = [
		event('FunctionCall', 0, 500),
		event('EventDispatch', 1000, 4000, 'keydown'),
		event('FunctionCall', 2000, 2000),
		event('Layout', 2500, 1000),
		event('FireAnimationFrame', 6000, 1000),
		event('Layout', 8000, 3000),
		event('FunctionCall', 2000, 9000, undefined, 2),
		event('EventDispatch', 20_000, 2000, 'keydown')
	];
	expect(scriptingBySteps(events)).toEqual([
		{ moving: 4, resting: 0 },
		{ moving: 2, resting: 0 }
	]);
	const busy = events.map((each) => (each.name === 'FireAnimationFrame' ? { ...each, tdur: 500 } : each));
	expect(scriptingBySteps(busy).map(({ moving }) => moving)).toEqual([3.5, 2]);
	expect(scriptingBySteps(events.slice(0, 1))).toEqual([]);
});

test('what a timer does once the hand rests is told apart', () => {
	const events = [
		event('EventDispatch', 1000, 4000, 'keydown'),
		event('TimerFire', 300_000, 3000),
		event('FunctionCall', 300_500, 2000),
		event('FunctionCall', 400_000, 1000)
	];
	expect(scriptingBySteps(events)).toEqual([{ moving: 5, resting: 3 }]);
});
