import { listInSentence } from '#atlas/words/listInSentence.ts';
import type { CasesRow, TreatiesRow, Tables } from '#atlas/rows.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { countInstruments } from '#atlas/instruments/countInstruments.ts';
import { reachOf } from '#atlas/instruments/reachOf.ts';
import { stateOn } from '#atlas/instruments/stateOn.ts';
import type { LegalState } from '#atlas/instruments/instrument.ts';
import { frozenAndReturned } from '#atlas/money/frozenAndReturned.ts';
import { isHeldAbroad } from '#atlas/money/isHeldAbroad.ts';
import { isPayment } from '#atlas/money/isPayment.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { cameBack, wasCaughtAtHome } from '#atlas/persons/cameBack.ts';
import { largestPlacesOfList } from '../flows/listedHundred.ts';
import { transfersOfReport } from '../instruments/transfersOfReport.ts';
import { countOf, sumOf, wordsOf, type Fact } from './fact.ts';

/** How many destinations of the list a sentence names. */
const named = 4;

type Facts = Readonly<Record<string, Fact>>;

/**
 * Instruments by what is known of them on the data's day: `law.…` counts instruments, one treaty each, and only
 * `law.transfer_partners_of_report` counts partners.
 */
function lawFacts(tables: Tables, { home }: Descriptor, dataDate: string): Facts {
	const stood = (type: TreatiesRow['type'], state: LegalState) => {
		const rows = tables.treaties.filter(
			(row) => row.type === type && row.party_iso3 === home.iso3 && stateOn(row, dataDate, dataDate) === state
		);
		return { ...countOf(rows), value: countInstruments(rows).instruments };
	};
	const named = transfersOfReport(tables, home)?.rows ?? [];
	return {
		'law.extradition_in_force': stood('extradition', 'in_force'),
		'law.extradition_signed_only': stood('extradition', 'signed'),
		'law.mutual_legal_assistance_in_force': stood('mutual_legal_assistance', 'in_force'),
		'law.transfer_in_force': stood('transfer_of_sentenced_persons', 'in_force'),
		'law.transfer_partners_of_report': { ...countOf(named), value: countInstruments(named).partners }
	};
}

/** Where the press placed the hundred, and whether an extradition treaty is in force there on the data's day. */
function listFacts({ destinations, treaties }: Tables, { home }: Descriptor, dataDate: string): Facts {
	const { iso3, outside_treaties: outside = [] } = home;
	const rows = largestPlacesOfList(destinations, iso3);
	const context = { home: iso3, outside, dataDate };
	const beyond = rows.filter(
		({ destination_iso3: place }) =>
			place !== null && reachOf(place, dataDate, treaties, context) === 'not_in_force'
	);
	const most = rows.slice(0, named);
	return {
		'list.first_place': wordsOf(withArticle(rows[0]?.destination_name ?? ''), rows.slice(0, 1)),
		'list.placed': sumOf(rows, ({ persons }) => persons),
		'list.top_places': wordsOf(
			listInSentence(most.map((row) => `${row.persons} in ${withArticle(row.destination_name)}`)),
			most
		),
		'list.without_extradition': sumOf(beyond, ({ persons }) => persons),
		'list.places_without_extradition': wordsOf(
			listInSentence(
				beyond.slice(0, named).map((row) => withArticle(row.destination_name)),
				'or'
			),
			beyond
		)
	};
}

/** Persons of the documented cases, each counted once. */
function caseFacts({ cases, destinations }: Tables, { home }: Descriptor): Facts {
	const [first] = largestPlacesOfList(destinations, home.iso3);
	const returned = cases.filter(cameBack);
	const listed = cases.filter((row) => row.list === 'red_notice_100');
	const by = (method: CasesRow['return_method']) =>
		countOf(returned.filter((row) => row.return_method === method));
	return {
		'cases.documented': countOf(cases),
		'cases.named_of_list': countOf(listed),
		'cases.returned_of_list': countOf(listed.filter(cameBack)),
		'cases.caught_at_home_of_list': countOf(listed.filter(wasCaughtAtHome)),
		'cases.returned': countOf(returned),
		'cases.caught_at_home': countOf(cases.filter(wasCaughtAtHome)),
		'cases.returned_from_first_place': countOf(
			returned.filter((row) => row.returned_from_iso3 === (first?.destination_iso3 ?? null))
		),
		'cases.extradited': by('extradition'),
		'cases.deported': by('deportation'),
		'cases.surrendered': by('voluntary_surrender'),
		'cases.persuaded': by('persuasion'),
		'cases.way_unknown': by('unknown')
	};
}

/**
 * Recoveries worldwide: affairs, and jurisdictions that held the money of others. Amounts are never added here, and what
 * firms and banks paid is in no count of affairs or holders.
 */
function assetFacts({ asset_recoveries: rows }: Tables, { home }: Descriptor): Facts {
	const loot = rows.filter((row) => !isPayment(row));
	const abroad = loot.filter(isHeldAbroad);
	const ofHome = loot.filter(
		({ requesting_iso3, holding_iso3 }) => requesting_iso3 === home.iso3 && holding_iso3 !== home.iso3
	);
	const both = frozenAndReturned(rows);
	const affairs = (kept: typeof rows): Fact => ({
		...countOf(kept),
		value: new Set(kept.map((row) => row.affair_id)).size
	});
	const ofAffairs = (ids: ReadonlySet<string>) => affairs(loot.filter((row) => ids.has(row.affair_id)));
	return {
		'assets.affairs': affairs(loot),
		'assets.holders': { ...countOf(abroad), value: new Set(abroad.map((row) => row.holding_iso3)).size },
		'assets.frozen': affairs(loot.filter(({ stage, is_total }) => stage === 'frozen' && !is_total)),
		'assets.frozen_and_returned': ofAffairs(both.affairs),
		'assets.frozen_and_returned_with_sums': ofAffairs(both.withSums),
		'assets.home_affairs': affairs(ofHome),
		'assets.payments': countOf(rows.filter(isPayment))
	};
}

/** Everything that a sentence of the story can say beside single rows, by name. */
export function storyFacts(tables: Tables, descriptor: Descriptor): Facts {
	const dataDate = descriptor.created.slice(0, 10);
	return {
		'data.date': { value: dataDate, kind: 'date', sourceIds: [] },
		...lawFacts(tables, descriptor, dataDate),
		...listFacts(tables, descriptor, dataDate),
		...caseFacts(tables, descriptor),
		...assetFacts(tables, descriptor)
	};
}
