import { describe, expect, it } from 'vitest';
import { glossary } from '#atlas/glossary.ts';
import { derive } from '#scripts/derive/pages/methods.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

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

	it('cites only sources that the tables hold and that its page knows', () => {
		const { cited } = derive(realTables, realDescriptor);
		const ids = glossary.flatMap(({ after, fact }) => [after, fact].flatMap((text) => text?.sourceId ?? []));
		expect(ids.filter((id) => !cited[id])).toEqual([]);
	});

	it('says of persuasion whose word it is, and who reads it otherwise', () => {
		const entry = glossary.find(({ id }) => id === 'persuasion');
		expect(entry?.text).toContain('authorities’ word');
		expect(entry?.fact?.sourceId).toBe('O-sd-2022');
	});
});
