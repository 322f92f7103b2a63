import { describe, expect, test } from 'vitest';
import { derive, type StoryData } from '#scripts/derive/pages/story.ts';
import { parseTemplate } from '#scripts/derive/story/parseTemplate.ts';
import type { Descriptor, StorySentence } from '#atlas/descriptor.ts';
import { glossaryOf } from '#atlas/glossary.ts';
import type { Tables } from '#atlas/rows.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { tablesOf } from '#tests/fixtures/tablesOf.ts';

const prose = ({ steps }: StoryData) =>
	steps.flatMap(({ paragraphs }) =>
		paragraphs
			.flat()
			.map(({ texts }) => texts.map((text) => (typeof text === 'string' ? text : text.text)).join(''))
	);

const claim = {
	estimate_id: 'claim',
	unit: 'persons',
	value_low: 4000,
	period_start_year: 1982,
	period_end_year: 2012,
	source_ids: ['S-claim']
} as const;
const treaty = {
	type: 'extradition',
	party_iso3: descriptor.home.iso3,
	entered_into_force: '2001',
	status: 'in_force'
} as const;
/** Synthetic tables: a claim, and three treaties of which two are in force. */
const synthetic = (estimate: Partial<Tables['estimates'][number]> = {}) =>
	tablesOf({
		estimates: [{ ...claim, ...estimate }],
		treaties: [
			{ ...treaty, partner_iso3: 'ESP', source_ids: ['S-law'] },
			{ ...treaty, partner_iso3: 'PER', source_ids: ['S-law'] },
			{ ...treaty, partner_iso3: 'AUS', entered_into_force: null, status: 'signed_not_in_force' }
		],
		sources: [{ source_id: 'S-claim' }, { source_id: 'S-law' }, { source_id: 'S-1' }]
	});

/** A story of one sentence, told from synthetic tables. */
function tell(says: StorySentence, tables: Tables = synthetic()): StoryData {
	const step = { id: 'synthetic', heading: 'Synthetic', chart: 'treaty-map', paragraphs: [[says]] };
	const lede = { people: '', money: '', question: '' };
	return derive(tables, { ...descriptor, story: { lede, steps: [step] } } as Descriptor);
}

describe('the prose of the opening page', () => {
	const templates = descriptor.story?.steps.flatMap(({ paragraphs }) => paragraphs.flat()) ?? [];

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

	test('explains only words that the glossary has', () => {
		const terms = templates
			.flatMap(({ says }) => parseTemplate(says))
			.flatMap((part) => (part.kind === 'term' ? part.term : []));
		expect(terms.length).toBeGreaterThan(5);
		expect(terms.filter((term) => !glossaryOf(descriptor.glossary).some(({ id }) => id === term))).toEqual(
			[]
		);
	});
});

describe('a story told from synthetic tables', () => {
	test('changes with the row that a sentence speaks of', () => {
		const says =
			'About {estimates.claim} had left over {difference(estimates.claim.period_end_year, estimates.claim.period_start_year)} years.';
		expect(prose(tell({ says }))).toEqual(['About 4,000 had left over 30 years.']);
		const changed = synthetic({ value_low: 5000, period_start_year: 1990 });
		expect(prose(tell({ says }, changed))).toEqual(['About 5,000 had left over 22 years.']);
	});

	test('changes with the rows that it counts, and rests on their sources after its own', () => {
		const says = '{law.extradition_in_force} are in force.';
		const told = tell({ says, sources: ['S-1'] });
		expect(prose(told)).toEqual(['2 are in force.']);
		expect(told.steps[0]?.paragraphs[0]?.[0]?.sourceIds).toEqual(['S-1', 'S-law']);
		const all = synthetic();
		const fewer = { ...all, treaties: all.treaties.filter(({ partner_iso3 }) => partner_iso3 !== 'ESP') };
		expect(prose(tell({ says }, fewer))).toEqual(['1 are in force.']);
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
		expect(() => tell({ says: '{ratio(estimates.nowhere.value_low, estimates.claim.value_low)}' })).toThrow(
			'which does not exist'
		);
	});

	test('is left out where the package tells none', () => {
		const untold: Descriptor = { ...descriptor };
		delete (untold as { story?: unknown }).story;
		expect(derive(synthetic(), untold).steps).toEqual([]);
	});
});
