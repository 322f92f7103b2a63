import { describe, expect, test } from 'vitest';
import { texts } from '#src/charts/years-at-large/texts.ts';
import { view } from '#src/charts/years-at-large/view.ts';
import { away, caught, synthetic, withMore } from './synthetic.ts';

const of = (data = synthetic, group = 'all') => texts(view(data, { group }));
const note = (data: typeof synthetic, head: string) =>
	of(data).notes.find((each) => each.head === head)?.text;

describe('the title', () => {
	test('says after how long half were back, and how many had not come back', () => {
		expect(of().title).toBe('Of 3 who fled, half were back within about 10 years; 1 had not come back');
		expect(of(withMore(caught)).title).toBe(
			'Of 4 who fled, half were back or caught within about 10 years; 1 had not come back'
		);
	});

	test('gives the counts where fewer than half came back', () => {
		expect(of(synthetic, 'listed').title).toBe(
			'Of 1 who fled, 0 were back when last reported; 1 had not come back'
		);
	});
});

test('the summary tells the longest absence that ended, with the standing', () => {
	expect(of(withMore(caught)).summary).toBe(
		'Of 4 people of whom we know when they fled, 2 came back, 1 was caught inside Homeland and 1 was still away when last reported. ' +
			'Half were back or caught within about 10 years of their flight. ' +
			'Most often the way back is given as deportation. ' +
			'The longest absence that ended is that of Synthetic a: 10.0 years, from 1 January 2000 to 1 January 2010 (accused, not convicted).'
	);
});

describe('the notes', () => {
	test('say how many of all cases cannot be drawn', () => {
		expect(note(synthetic, 'Not counted')).toBe(
			'Of 6 documented cases 3 cannot be drawn: of 1 the day of flight is not known and of 2 whether they came back is not known.'
		);
	});

	test('name the estimate, and say of a capture that it is no return', () => {
		expect(note(synthetic, 'How counted')).toContain('Kaplan and Meier (1958)');
		expect(note(synthetic, 'How counted')).not.toContain('caught');
		expect(note(withMore(caught), 'How counted')).toContain('caught inside Homeland');
	});

	test('say of persons in whose favour an authority held that to be away is not to be sought; of many, how many', () => {
		const standing = { label: 'Protected abroad', caveat: null };
		const free = (id: string) => away(id, { ending: 'protected_abroad', standing });
		expect(note(withMore(free('e')), 'Away, not sought')).toContain(
			'of Synthetic e (protected abroad), an authority abroad held so'
		);
		expect(note(withMore(...['e', 'f', 'g', 'h', 'i', 'j'].map(free)), 'Away, not sought')).toContain(
			'of 6 people, an authority'
		);
		expect(note(synthetic, 'Away, not sought')).toBeUndefined();
	});
});
