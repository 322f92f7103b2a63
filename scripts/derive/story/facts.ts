import { listInSentence } from '#atlas/words/listInSentence.ts';
import type { CasesRow, TreatiesRow, Tables } from '#atlas/rows.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { isOutsideTreaties } from '#atlas/instruments/outsideTreaties.ts';
import { wasInForce } from '#atlas/instruments/wasInForce.ts';
import { frozenAndReturned } from '#atlas/money/frozenAndReturned.ts';
import { isHeldAbroad } from '#atlas/money/isHeldAbroad.ts';
import { isPayment } from '#atlas/money/isPayment.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { cameBack, wasCaughtAtHome } from '#atlas/persons/cameBack.ts';
import { placesOfList } from '../flows/listedHundred.ts';
import { countOf, sumOf, wordsOf, type Fact } from './fact.ts';

/** How many destinations of the list a sentence names. */
const named = 4;

type Facts = Readonly<Record<string, Fact>>;

/** Instruments of a type by what is known of them on the data's day. */
function lawFacts({ treaties, estimates }: Tables, { home }: Descriptor, dataDate: string): Facts {
	const reportSources = estimates
		.filter((row) => home.claim_ids.includes(row.estimate_id))
		.flatMap((row) => row.source_ids);
	const ofType = (type: TreatiesRow['type']) => treaties.filter((row) => row.type === type);
	const inForce = (row: TreatiesRow) => wasInForce(row, dataDate, dataDate) === 'yes';
	const extradition = ofType('extradition');
	return {
		'law.extradition_in_force': countOf(extradition.filter(inForce)),
		'law.extradition_signed_only': countOf(extradition.filter((row) => row.status === 'signed_not_in_force')),
		'law.mutual_legal_assistance_in_force': countOf(ofType('mutual_legal_assistance').filter(inForce)),
		'law.transfer_in_force': countOf(ofType('transfer_of_sentenced_persons').filter(inForce)),
		// The partners that the report of the home jurisdiction's claim names.
		'law.transfer_of_report': countOf(
			ofType('transfer_of_sentenced_persons').filter((row) =>
				row.source_ids.some((id) => reportSources.includes(id))
			)
		),
		'law.surrender_suspended': countOf(
			ofType('hong_kong_surrender').filter(({ status }) => status === 'suspended')
		)
	};
}

/** Where the press placed the hundred, and whether an extradition treaty is in force there on the data's day. */
function listFacts({ destinations, treaties }: Tables, { home }: Descriptor, dataDate: string): Facts {
	const rows = placesOfList(destinations)
		.filter((row) => row.destination_iso3 !== home.iso3)
		.toSorted((a, b) => b.persons - a.persons);
	const isReached = (iso3: string | null) =>
		treaties.some(
			(row) =>
				row.type === 'extradition' &&
				row.partner_iso3 === iso3 &&
				wasInForce(row, dataDate, dataDate) !== 'no'
		);
	const beyond = rows.filter(
		({ destination_iso3: iso3 }) => iso3 !== null && !isOutsideTreaties(home.iso3, iso3) && !isReached(iso3)
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
function caseFacts({ cases, destinations }: Tables): Facts {
	const [first] = placesOfList(destinations).toSorted((a, b) => b.persons - a.persons);
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
		...caseFacts(tables),
		...assetFacts(tables, descriptor)
	};
}
