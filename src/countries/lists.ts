import type {
	CountryEntry,
	CountryInstrument,
	CountryMoney,
	CountryPerson,
	KnownFacts,
	ListName
} from '#scripts/derive/countries/countryFacts.ts';

/** Entries of one list, told apart by what they are. */
export type ListEntries =
	| { readonly kind: 'instrument'; readonly entries: readonly CountryInstrument[] }
	| { readonly kind: 'entry'; readonly entries: readonly CountryEntry[] }
	| { readonly kind: 'person'; readonly entries: readonly CountryPerson[] }
	| { readonly kind: 'money'; readonly entries: readonly CountryMoney[] };

/** What each list is called, as a head. */
export const listTitles: Readonly<Record<ListName, string>> = {
	instruments: 'Instruments',
	counts: 'Published counts',
	reported: 'Persons reported there',
	back: 'Persons who came back from there',
	money: 'Money',
	payments: 'Paid by firms and banks',
	milestones: 'Milestones'
};

/** The names of all lists, in the order of the page. */
export const listNames = Object.keys(listTitles) as readonly ListName[];

type Lists = Pick<KnownFacts, 'instruments' | 'counts' | 'persons' | 'money' | 'payments' | 'milestones'>;

/** One list of a jurisdiction. */
export function listOf(facts: Lists, name: ListName): ListEntries {
	switch (name) {
		case 'instruments':
			return { kind: 'instrument', entries: facts.instruments };
		case 'reported':
		case 'back': {
			const relation = name === 'back' ? 'returned_from' : 'reported_there';
			return { kind: 'person', entries: facts.persons.filter((person) => person.relation === relation) };
		}
		case 'money':
		case 'payments':
			return { kind: 'money', entries: facts[name] };
		default:
			return { kind: 'entry', entries: facts[name] };
	}
}

/** So many entries stand on one page of a list. */
export const entriesPerPage = 50;

/** The entries of one page of a list, from 1, and how many pages it has. */
export function pageOf(
	list: ListEntries,
	page: number
): { readonly list: ListEntries; readonly pages: number } {
	const entries = list.entries.slice((page - 1) * entriesPerPage, page * entriesPerPage);
	return {
		list: { ...list, entries } as ListEntries,
		pages: Math.ceil(list.entries.length / entriesPerPage)
	};
}
