import { describe, expect, test } from 'vitest';
import { derive, type StoryData } from '#scripts/derive/pages/story.ts';
import { parseTemplate } from '#scripts/derive/story/parseTemplate.ts';
import type { Descriptor, StorySentence } from '#atlas/descriptor.ts';
import { glossary } from '#atlas/glossary.ts';
import type { Tables } from '#atlas/rows.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

const told = realDescriptor.story?.steps ?? [];
const templates = told.flatMap(({ paragraphs }) => paragraphs.flat());
const prose = ({ steps }: StoryData) =>
	steps.flatMap(({ paragraphs }) =>
		paragraphs
			.flat()
			.map(({ texts }) => texts.map((text) => (typeof text === 'string' ? text : text.text)).join(''))
	);
const sentence = (data: StoryData, start: string) => prose(data).find((text) => text.startsWith(start));

/** A story of one sentence, told from the real tables or from changed ones. */
function tell(says: StorySentence, tables: Tables = realTables): StoryData {
	const step = { id: 'synthetic', heading: 'Synthetic', chart: 'treaty-map', paragraphs: [[says]] };
	const lede = { people: '', money: '', question: '' };
	return derive(tables, { ...realDescriptor, story: { lede, steps: [step] } } as Descriptor);
}

describe('the story of the opening page', () => {
	const data = derive(realTables, realDescriptor);

	test('has six to eight steps, and about 900 words', () => {
		expect(data.steps.length).toBeGreaterThanOrEqual(6);
		expect(data.steps.length).toBeLessThanOrEqual(8);
		const words = prose(data).join(' ').split(/\s+/).length;
		expect(words).toBeGreaterThan(700);
		expect(words).toBeLessThan(950);
	});

	test('writes no number itself: its templates hold neither digits nor number words', () => {
		const words =
			/\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|thousand|million|billion|half|twice)\b/i;
		// Words that end like a number but are none.
		const harmless = /\b(party|treaty|twenty-first)\b/gi;
		const written = templates
			.flatMap(({ says }) => parseTemplate(says).flatMap((part) => (part.kind === 'value' ? [] : part.text)))
			.map((text) => text.replace(harmless, ''));
		expect(written.filter((text) => /\d/.test(text) || words.test(text))).toEqual([]);
	});

	test('gives each sentence that states a fact a source of the table', () => {
		const known = new Set(realTables.sources.map((row) => row.source_id));
		templates.forEach(({ ours }, index) => {
			const { sourceIds } = data.steps.flatMap(({ paragraphs }) => paragraphs.flat())[index] ?? {
				sourceIds: []
			};
			if (ours !== true) expect(sourceIds.length).toBeGreaterThan(0);
			expect(sourceIds.filter((id) => !known.has(id))).toEqual([]);
		});
	});

	test('explains only words that the glossary has', () => {
		const terms = templates
			.flatMap(({ says }) => parseTemplate(says))
			.flatMap((part) => (part.kind === 'term' ? part.term : []));
		expect(terms.length).toBeGreaterThan(5);
		expect(terms.filter((term) => !glossary.some(({ id }) => id === term))).toEqual([]);
	});

	test('changes with the row that a sentence speaks of', () => {
		expect(sentence(data, 'In 2012, China Daily')).toContain(
			'about 4,000 officials had left mainland China over 30 years, with more than $50 billion.'
		);
		const estimates = realTables.estimates.map((row) =>
			row.estimate_id === 'people-2012-seed' ? { ...row, value_low: 5000, period_start_year: 1990 } : row
		);
		expect(sentence(derive({ ...realTables, estimates }, realDescriptor), 'In 2012, China Daily')).toContain(
			'about 5,000 officials had left mainland China over 22 years, with more than $50 billion.'
		);
	});

	test('changes with the rows that it counts', () => {
		const before = sentence(data, 'China signed its first');
		const extradition = realTables.treaties.filter(
			(row) => row.type === 'extradition' && row.status === 'in_force'
		);
		expect(before).toContain(`; ${extradition.length} are known to be in force today`);
		const treaties = realTables.treaties.filter((row) => row.treaty_id !== 'extradition-ESP');
		expect(sentence(derive({ ...realTables, treaties }, realDescriptor), 'China signed its first')).toContain(
			`; ${extradition.length - 1} are known to be in force today`
		);
	});

	test('names the sentence that states a fact without a source', () => {
		expect(() => tell({ says: 'Nobody knows.' })).toThrow('without a source: "Nobody knows."');
		expect(prose(tell({ says: 'Nobody knows.', ours: true }))).toEqual(['Nobody knows.']);
	});

	test('refuses a source, a row and a comparison that do not exist', () => {
		expect(() => tell({ says: 'So it is.', sources: ['X-nowhere'] })).toThrow(
			'"X-nowhere", which is no source'
		);
		expect(() => tell({ says: '{estimates.nowhere}' })).toThrow('no row "nowhere"');
		expect(() =>
			tell({ says: '{ratio(estimates.nowhere.value_low, estimates.people-2003-4000.value_low)}' })
		).toThrow('which does not exist');
	});

	test('is left out where the package tells none', () => {
		const untold: Descriptor = { ...realDescriptor };
		delete (untold as { story?: unknown }).story;
		expect(derive(realTables, untold).steps).toEqual([]);
	});
});
