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

const entries = [
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
		text: 'The Chinese authorities’ word for a return that follows talks with the person or with people near the person. Official figures and those of rights groups are shown apart, each under its author.',
		fact: {
			text: 'Safeguard Defenders reads most returns of 2018 as involuntary, persuasion among them',
			sourceId: 'O-sd-2022'
		}
	},
	{
		id: 'voluntary-surrender',
		term: 'Voluntary surrender',
		text: 'A person comes back and reports to the authorities. Whether it was voluntary is what the source says, not a finding of this atlas.'
	},
	{
		id: 'red-notice',
		term: 'Red notice',
		text: 'A request that Interpol circulates for a member state: to find a person and arrest them provisionally, until extradition is decided. It is no international arrest warrant and no finding of guilt. Interpol can refuse or withdraw it.',
		fact: {
			text: 'None of the hundred notices of 2015 was on Interpol’s public pages by early 2022',
			sourceId: 'O-scmp-2022'
		}
	},
	{
		id: 'the-hundred',
		term: 'The hundred',
		text: 'The persons of the list of red notices that the Chinese authorities published in April 2015. A group of its own: it is never added to other counts.'
	},
	{
		id: 'fox-hunt',
		term: 'Fox Hunt, Sky Net',
		text: 'Two campaigns that count returns: Fox Hunt is the police’s, Sky Net the wider one. Their counts overlap and stay apart here.'
	},
	{
		id: 'in-absentia',
		term: 'In absentia',
		text: 'A trial or a judgment without the accused in the room. A person convicted in absentia is marked as such wherever the name stands.',
		fact: {
			text: 'Chinese law has allowed it in corruption cases since an amendment of 26 October 2018',
			sourceId: 'O-loc-2019'
		}
	},
	{
		id: 'mutual-legal-assistance',
		term: 'Mutual legal assistance',
		text: 'One state acts for another’s proceedings: it hears witnesses, serves documents, hands over records, searches, freezes. It gathers evidence and money, and hands over nobody.',
		after: uncac('article 46'),
		fact: {
			text: 'China’s law on it, the International Criminal Judicial Assistance Law, is in force since 26 October 2018',
			sourceId: 'O-cjo-2018'
		}
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
] as const satisfies readonly GlossaryEntry[];

/** The id of a word of the glossary: its anchor on the page of the methods. */
export type TermId = (typeof entries)[number]['id'];

/** The words that the atlas uses of people, then of law, then of money. */
export const glossary: readonly GlossaryEntry[] = entries;
