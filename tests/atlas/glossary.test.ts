import { describe, expect, it } from 'vitest';
import { glossary } from '#atlas/glossary.ts';

describe('the glossary', () => {
	it('explains the eight words that a reader needs', () => {
		expect(glossary.map(({ id }) => id)).toEqual(
			expect.arrayContaining([
				'extradition',
				'deportation',
				'persuasion',
				'red-notice',
				'in-absentia',
				'mutual-legal-assistance',
				'frozen',
				'confiscated'
			])
		);
	});

	it('has each word once', () => {
		expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
	});

	it('says of persuasion whose word it is, and who reads it otherwise', () => {
		const entry = glossary.find(({ id }) => id === 'persuasion');
		expect(entry?.text).toContain('authorities’ word');
		expect(entry?.fact?.sourceId).toBe('O-sd-2022');
	});
});
