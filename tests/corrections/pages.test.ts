import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isConvicted } from '#atlas/persons/isConvicted.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { GlossaryEntry } from '#atlas/glossary.ts';
import { countriesCsv } from '#scripts/countries/countriesCsv.ts';
import { namedJurisdictions } from '#scripts/countries/namedJurisdictions.ts';
import type { CasesPage } from '#scripts/derive/pages/cases.ts';
import type { MethodsPage } from '#scripts/derive/pages/methods.ts';
import type { StoryData } from '#scripts/derive/pages/story.ts';
import { readOutlines } from '#scripts/geometry/outlines.ts';
import { describeCase } from '#src/cases/describeCase.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import { builtTables } from '#tests/fixtures/builtTables.ts';

test('the story has six to eight steps, and about 900 words', () => {
	const { steps } = readBuilt<StoryData>('data/pages/story.json');
	expect(steps.length).toBeGreaterThanOrEqual(6);
	expect(steps.length).toBeLessThanOrEqual(8);
	const texts = steps.flatMap(({ paragraphs }) => paragraphs.flat(2).flatMap((sentence) => sentence.texts));
	const words = texts.map((text) => (typeof text === 'string' ? text : text.text)).join(' ');
	expect(words.split(/\s+/).length).toBeGreaterThan(700);
	expect(words.split(/\s+/).length).toBeLessThan(950);
});

test('the glossary cites only sources that the tables hold and that its page knows', () => {
	const { cited } = readBuilt<MethodsPage>('data/pages/methods.json');
	const glossary = readBuilt<readonly GlossaryEntry[]>('data/pages/glossary.json');
	const ids = glossary.flatMap(({ after, fact }) => [after, fact].flatMap((text) => text?.sourceId ?? []));
	expect(ids.filter((id) => !cited[id])).toEqual([]);
});

test('every documented case is told as an accusation, with a standing, and nobody is called guilty whom no court convicted', () => {
	const page = readBuilt<CasesPage>('data/pages/cases.json');
	expect(page.entries).toHaveLength(builtTables.cases.length);
	for (const entry of page.entries) {
		const text = describeCase(entry, page);
		expect.soft(page.labels.standing[entry.standingCode], entry.id).toBe(entry.standing.label);
		expect.soft(text.accusation, entry.id).toMatch(/^(Accused of |No charge is stated)/);
		if (isConvicted(entry.standingCode)) continue;
		expect
			.soft(Object.values(text).flat().join(' '), entry.id)
			.not.toMatch(/\bcriminal\b|\bguilty of\b|\bculprit/i);
	}
});

test('data/countries.csv is what the command would write; else: npm run countries', () => {
	const { home } = readBuilt<Descriptor>('data/latest/datapackage.json');
	expect(readFileSync('data/countries.csv', 'utf8')).toBe(
		countriesCsv(readOutlines(), namedJurisdictions('data'), home.language)
	);
});
