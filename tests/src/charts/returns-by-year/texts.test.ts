import { describe, expect, test } from 'vitest';
import { texts } from '#src/charts/returns-by-year/texts.ts';
import { view } from '#src/charts/returns-by-year/view.ts';
import { data } from './synthetic.ts';

const of = (scope: string) => texts(view(data, { scope }));
const note = (scope: string, head: string) => of(scope).notes.find((each) => each.head === head)?.text;

describe('the title', () => {
	test('names the year with most, its months with it, and the latest full year', () => {
		expect(of('sky_net').title).toBe(
			'Sky Net: returns peaked in 2002 at 180 (Jan–Nov); 2003, the latest full year, brought 77'
		);
	});

	test('of one year says that it is the only one, and of running totals that no year has a count', () => {
		expect(of('fox_hunt').title).toBe('Fox Hunt: 40 people came back in 2001, the only year with a count');
		expect(of('all_channels').title).toBe(
			'All channels: more than 1,400 people came back, 2001–2006; no year has a count of its own'
		);
	});
});

test('the notes tell of rivals and gaps, as exact as the sources', () => {
	expect(note('sky_net', 'Disputed')).toContain('more than 70 and 77 for 2003');
	expect(note('sky_net', 'Not known')).toMatch(/^We found no count for 2004–20\d\d\./);
	expect(note('fox_hunt', 'Disputed')).toBeUndefined();
});

test('no two counts are added, subtracted or averaged', () => {
	const { title, summary, notes } = of('sky_net');
	const said = [title, summary, ...notes.map(({ text }) => text)].join(' ');
	// 70 and 77, 100 and 180, 25 and 100, 180 and 600.
	for (const wrong of [147, 73.5, 280, 80, 125, 75, 780, 420])
		expect(said).not.toMatch(new RegExp(`\\b${wrong}\\b`));
});
