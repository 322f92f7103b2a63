import type { OwnWord } from './descriptor.ts';

/** A text with the source of the tables that it rests on. */
interface Cited {
	readonly text: string;
	readonly sourceId: string;
}

/** A word of the field, in plain words. */
export interface GlossaryEntry {
	readonly id: string;
	readonly term: string;
	readonly text: string;
	/** A text that treats what our words paraphrase; left out where they follow common usage. */
	readonly after?: Cited;
	/** A fact beside the definition, with its source. */
	readonly fact?: Cited;
}

const uncac = (text: string): Cited => ({
	text: `United Nations Convention against Corruption, ${text}`,
	sourceId: 'T-unavl-uncac'
});

/** The words of the field, wherever it is told: of people, then of law, then of money. */
const ofTheField: readonly GlossaryEntry[] = [
	{
		id: 'extradition',
		term: 'Extradition',
		text: 'One state hands a person over to another, on request and by a formal procedure, to be tried or to serve a sentence; mostly under a treaty between the two.',
		after: uncac('article 44')
	},
	{
		id: 'deportation',
		term: 'Deportation',
		text: 'A state makes a foreigner leave, under its own immigration law. It needs no treaty, and the state that wants the person is not a party to it.'
	},
	{
		id: 'repatriation',
		term: 'Repatriation',
		text: 'A word that sources use for sending a person back, often without saying by which procedure. Kept where the source uses it.'
	},
	{
		id: 'persuasion',
		term: 'Persuasion',
		text: 'The authorities’ word for a return that follows talks with the person or with people near the person. Official figures and those of rights groups are shown apart, each under its author.'
	},
	{
		id: 'voluntary-surrender',
		term: 'Voluntary surrender',
		text: 'A person comes back and reports to the authorities. Whether it was voluntary is what the source says, not a finding of this atlas.'
	},
	{
		id: 'red-notice',
		term: 'Red notice',
		text: 'A request that Interpol circulates for a member state: to find a person and arrest them provisionally, until extradition is decided. It is no international arrest warrant and no finding of guilt. Interpol can refuse or withdraw it.'
	},
	{
		id: 'in-absentia',
		term: 'In absentia',
		text: 'A trial or a judgment without the accused in the room. A person convicted in absentia is marked as such wherever the name stands.'
	},
	{
		id: 'mutual-legal-assistance',
		term: 'Mutual legal assistance',
		text: 'One state acts for another’s proceedings: it hears witnesses, serves documents, hands over records, searches, freezes. It gathers evidence and money, and hands over nobody.',
		after: uncac('article 46')
	},
	{
		id: 'transfer-of-sentenced-persons',
		term: 'Transfer of sentenced persons',
		text: 'Someone convicted abroad serves the rest of the sentence at home. It reaches only people who have been sentenced where they are.',
		after: uncac('article 45')
	},
	{
		id: 'law-enforcement-cooperation',
		term: 'Law-enforcement cooperation',
		text: 'Agreements by which police or prosecutors exchange information and meet. They oblige nobody to hand over a person.',
		after: uncac('article 48')
	},
	{
		id: 'asset-sharing',
		term: 'Asset sharing',
		text: 'Two states divide confiscated money between them, often by how much each did to find it.'
	},
	{
		id: 'frozen',
		term: 'Frozen',
		text: 'Money or property that may not be moved or sold for the time being, by order of a court or an authority. Nobody has lost it yet.',
		after: uncac('article 2 (f)')
	},
	{
		id: 'confiscated',
		term: 'Confiscated',
		text: 'Taken from its holder for good, by order of a court or an authority. A civil judgment counts here too, although nothing may have been collected; the row’s note says so.',
		after: uncac('article 2 (g)')
	},
	{
		id: 'returned',
		term: 'Returned, shared',
		text: 'Handed to the state that asked for it, or to its victims; shared, where the state that held it kept a part.',
		after: uncac('article 57')
	}
];

/**
 * The words that an atlas uses: those of the field, with what the data package adds to them, then the package's own.
 * @param own the descriptor's `glossary`
 * @throws where a word of the package alone has no name or no meaning
 */
export function glossaryOf(own: readonly OwnWord[] = []): readonly GlossaryEntry[] {
	const known = new Map(ofTheField.map((entry) => [entry.id, entry]));
	const added = new Map(own.map((word) => [word.id, toEntry(word, known.get(word.id))]));
	return [
		...ofTheField.map((entry) => added.get(entry.id) ?? entry),
		...[...added.values()].filter(({ id }) => !known.has(id))
	];
}

function toEntry({ id, term, text, fact }: OwnWord, known: GlossaryEntry | undefined): GlossaryEntry {
	const named = term ?? known?.term;
	const meaning = text ?? known?.text;
	if (named === undefined || meaning === undefined)
		throw new Error(`the glossary names "${id}", but not what it is called and means`);
	const cited = fact && { fact: { text: fact.text, sourceId: fact.source_id } };
	return { ...known, id, term: named, text: meaning, ...cited };
}
