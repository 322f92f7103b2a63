import { describe, expect, test } from 'vitest';
import { sentence } from '#src/charts/life-of-a-number/edits.ts';
import { view } from '#src/charts/life-of-a-number/view.ts';
import { data } from './printings.ts';

const { line } = view(data);
const signs = { first: '', kept: '', dropped: '-', added: '+' } as const;
/** A sentence with its edits: "-struck-", "+underlined+". */
const written = (place: number) => {
	const statement = line[place];
	return sentence(statement ?? { figures: [] })
		.map(({ kind, text }) => `${signs[kind]}${text}${signs[kind]}`)
		.join(' ');
};

describe('a sentence and its edits', () => {
	test('begins with nothing to change', () => {
		expect(written(0)).toBe('More than 4,000 suspects at large and more than ¥5 billion taken');
		expect(new Set(sentence(line[0] ?? { figures: [] }).map(({ kind }) => kind))).toEqual(new Set(['first']));
	});

	test('strikes what a column said before, underlines what it says now, and keeps what both say', () => {
		expect(written(1)).toBe(
			'-More than- 4,000 -suspects at large- +officials who absconded+ and -more than ¥5- +$50+ billion -taken- +moved abroad+'
		);
		expect(written(2)).toBe('4,000 -officials- +persons+ who absconded');
	});

	test('is set against the statement that it takes up, not against the one before', () => {
		expect(written(3)).toBe('4,000 officials who absconded');
	});

	test('is of two colours: people, and money', () => {
		const added = sentence(line[1] ?? { figures: [] }).filter(({ kind }) => kind === 'added');
		expect(added.map(({ strand }) => strand)).toEqual(['people', 'money', 'money']);
	});

	test('says how exact a figure became', () => {
		expect(written(5)).toBe('+About+ 4,000 officials who absconded and +more than+ $50 billion moved abroad');
	});

	test('is nothing for a denial', () => expect(written(4)).toBe(''));
});
