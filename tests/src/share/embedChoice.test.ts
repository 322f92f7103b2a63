import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Chart } from '#src/chart/chart.ts';
import { embedAddress, embedOptions } from '#src/share/embedChoice.ts';
import { stateText, type SharedView } from '#src/share/sharedView.ts';

const view: SharedView = {
	chart: { id: 'made-up' } as Chart,
	data: {},
	namesPersons: true,
	pictures: [],
	schemas: {
		time: { kind: 'year', label: 'Year', first: 2000, last: 2020, initial: 2020, plays: false },
		stage: {
			kind: 'one_of',
			label: 'Stage',
			values: [
				{ value: 'a', label: 'first' },
				{ value: 'b', label: 'second' }
			],
			initial: 'a'
		},
		none: {
			kind: 'one_of',
			label: 'Place',
			values: [
				{ value: '', label: 'None' },
				{ value: 'y', label: 'There' }
			],
			initial: ''
		},
		lone: { kind: 'one_of', label: 'Lone', values: [{ value: 'x', label: 'only' }], initial: 'x' }
	},
	options: { time: '2005', stage: 'a', lone: 'x', none: '' },
	tab: 'chart',
	title: 'A finding',
	page: 'https://example.org/charts/made-up'
};
const plain = { names: 'on', theme: 'auto', header: 'on' } as const;

beforeEach(() => {
	vi.stubGlobal('location', { href: 'https://example.org/charts/made-up' });
});

describe('an embed of a view', () => {
	test('is asked only for what differs from the embed as it is', () => {
		expect(embedOptions(view, plain)).toEqual({ time: '2005' });
		expect(embedOptions({ ...view, tab: 'table' }, { names: 'off', theme: 'dark', header: 'off' })).toEqual({
			time: '2005',
			tab: 'table',
			theme: 'dark',
			header: 'off',
			names: 'off'
		});
	});

	test('has an address of its own without names, which no redirect leads to', () => {
		expect(embedAddress(view, plain)).toBe('https://example.org/embed/made-up?time=2005');
		expect(embedAddress({ ...view, options: {} }, { ...plain, names: 'off' })).toBe(
			'https://example.org/embed/made-up/unnamed'
		);
	});
});

test('what is chosen, as text: nothing of what is no choice', () => {
	expect(stateText(view)).toBe('Year: 2005 · Stage: first');
});
