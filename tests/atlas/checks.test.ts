import { describe, expect, it } from 'vitest';
import { checkText } from '#atlas/checks.ts';

describe('what a card says of the last look at its row', () => {
	it('is the day and what came of it, within one sentence', () => {
		expect(checkText({ on: '2001-05-03', verdict: 'Confirmed by another page' })).toBe(
			'Checked on 3 May 2001: confirmed by another page'
		);
	});

	it('is no more exact than the date', () => {
		expect(checkText({ on: '2001-05', verdict: 'Sources disagree' })).toBe(
			'Checked in May 2001: sources disagree'
		);
		expect(checkText({ on: '2001', verdict: 'Sources disagree' })).toMatch(/^Checked in 2001: /);
	});

	it('says of a row that nobody looked up again just that', () => {
		expect(checkText(null)).toBe('Not looked up a second time');
	});
});
