import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eachWhenIdle, yearsAhead } from '#src/chart/yearsAhead.ts';

const choice = { kind: 'one_of', label: 'Kind', values: [], initial: 'all' } as const;
const year = { kind: 'year', label: 'Year', first: 2002, last: 2004, initial: 2004, plays: false } as const;

test('each year of a slider, with what else is chosen', () => {
	expect(yearsAhead({ kind: 'all', time: '2003' }, { kind: choice, time: year })).toEqual([
		{ kind: 'all', time: '2004' },
		{ kind: 'all', time: '2003' },
		{ kind: 'all', time: '2002' }
	]);
	expect(yearsAhead({ kind: 'all' }, { kind: choice })).toEqual([]);
});

/** The browser's idle time: each turn lasts for as many looks at the clock as it is given. */
let turns: ((deadline: { timeRemaining(): number }) => void)[] = [];
const idle = (looks: number) => {
	const [turn] = turns.splice(0, 1);
	let left = looks;
	turn?.({ timeRemaining: () => Math.max(0, left--) });
};
beforeEach(() => {
	turns = [];
	vi.stubGlobal('requestIdleCallback', (turn: (typeof turns)[number]) => turns.push(turn));
	vi.stubGlobal('cancelIdleCallback', () => (turns = []));
});
afterEach(() => void vi.unstubAllGlobals());

test('work is done in idle turns, as much as each has time for, until nothing is left', () => {
	const done: string[] = [];
	eachWhenIdle(['a', 'b', 'c', 'd'], (value) => done.push(value));
	expect(done).toEqual([]);
	idle(2);
	expect(done).toEqual(['a', 'b', 'c']);
	idle(9);
	expect(done).toEqual(['a', 'b', 'c', 'd']);
	expect(turns).toEqual([]);
});

test('a turn without time left still does one', () => {
	const done: string[] = [];
	eachWhenIdle(['a', 'b'], (value) => done.push(value));
	idle(0);
	expect(done).toEqual(['a']);
});

test('ended, it does no more', () => {
	const done: string[] = [];
	const end = eachWhenIdle(['a', 'b'], (value) => done.push(value));
	idle(0);
	end();
	idle(9);
	expect(done).toEqual(['a']);
});
