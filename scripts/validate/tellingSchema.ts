import { z } from 'zod';
import { text } from './descriptorTexts.ts';

/* The parts of the descriptor in which a package says what its tables are about: `descriptorSchema.ts` holds the rest. */

const outsideTreaties = z.strictObject({ iso3: text, reason: text }).meta({
	id: 'OutsideTreaties',
	description:
		'A jurisdiction whose relation to the home jurisdiction treaties between states do not govern, and why, in a sentence.'
});

/** The home jurisdiction. */
export const home = z
	.strictObject({
		iso3: text,
		name: text,
		language: text
			.optional()
			.describe(
				'The language, beside English, in which names are given (BCP 47, "zh-Hans"); English alone where absent.'
			),
		claim_ids: z.array(text).describe('The claims that open the story: ids of rows of `estimates`.'),
		map_centre_longitude: z
			.number({ error: 'must be a number of degrees, from -180 to 180' })
			.min(-180, { error: 'must be a number of degrees, from -180 to 180' })
			.max(180, { error: 'must be a number of degrees, from -180 to 180' })
			.describe('Degrees east of Greenwich.'),
		outside_treaties: z
			.array(outsideTreaties)
			.optional()
			.describe('Where "no treaty" would say something false about it; none where absent.')
	})
	.meta({ id: 'Home', description: 'The jurisdiction the atlas starts from.' });

const sentence = z
	.strictObject({
		says: text.describe('A template: scripts/derive/story/parseTemplate.ts.'),
		sources: z.array(text).optional().describe('Ids of sources for what no row in the template carries.'),
		ours: z.boolean().optional().describe('True for a sentence of ours that states no fact of the field.')
	})
	.meta({
		id: 'StorySentence',
		description: 'One sentence of the story, and what it rests on beside the rows it names.'
	});

const step = z
	.strictObject({
		id: text,
		heading: text,
		chart: text.describe('Id of a chart in the registry.'),
		options: z
			.record(z.string(), text)
			.optional()
			.describe('The options that the chart opens with where they are not its initial ones.'),
		layout: z
			.enum(['beside', 'tall', 'across'])
			.optional()
			.describe(
				'Where the picture stands on a wide screen: beside the text, staying while it moves, unless told; `tall` where it is the text that stays beside a picture taller than a window; `across` the whole page, below the text.'
			),
		states: z
			.array(z.record(z.string(), text))
			.optional()
			.describe(
				'What the picture shows while a paragraph is read, one for each: options beside those it opens with.'
			),
		paragraphs: z.array(z.array(sentence).min(1))
	})
	.meta({
		id: 'StoryStep',
		description: 'One step of the story: a heading, paragraphs, and the chart that they speak of.'
	});

/** The story. */
export const story = z
	.strictObject({
		lede: z
			.strictObject({
				people: text,
				money: text,
				question: text,
				dek: z.array(sentence).optional().describe('The beginning of the answer, in a few sentences.')
			})
			.optional()
			.describe(
				'What stands first, in the largest type: the claim as people repeat it; where absent, the package’s title does.'
			),
		steps: z.array(step),
		end: z
			.strictObject({ known: z.array(sentence), not_known: z.array(sentence) })
			.optional()
			.describe('What stands last: what we know and what we do not, a sentence each.')
	})
	.meta({
		id: 'Story',
		description: 'The story that opens the atlas; its numbers are filled in from the tables.'
	});

/** A word of the glossary. */
export const ownWord = z
	.strictObject({
		id: text,
		term: text.optional().describe('What it is called; only a word of the field may go without.'),
		text: text.optional().describe('What it means; only a word of the field may go without.'),
		fact: z
			.strictObject({ text, source_id: text })
			.optional()
			.describe('A fact beside the definition, with its source; part of a sentence.')
	})
	.meta({
		id: 'OwnWord',
		description:
			'A word of this package alone, or what it adds to a word of the field (atlas/glossary.ts) that has the same id.'
	});

const keptApart = z.strictObject({ one: text, other: text, why: text }).meta({
	id: 'KeptApart',
	description: 'Two figures that look as if they belonged together, and why they do not.'
});

/** What is particular to the methods. */
export const ownMethods = z
	.strictObject({
		overlapping: text
			.optional()
			.describe(
				'Groups of persons that share members, as a list that begins a sentence: "The list, the police’s campaign".'
			),
		kept_apart: z.array(keptApart).optional().describe('Pairs of figures that nothing may add or join.')
	})
	.meta({
		id: 'OwnMethods',
		description: 'What the page of the methods says of this package beside what holds for any.'
	});
