import type { ReturnedShare } from '../assets/compareSums.ts';
import { always, code, codesOf, flag, like, list, number, year } from './fields.ts';
import {
	freezeReturnRows,
	type DollarBasis,
	type FreezeReturn,
	type NoShare,
	type UnitBasis
} from './freezeReturnRows.ts';
import { tableOf } from './tableOf.ts';

const reasons: Readonly<Record<NoShare, string>> = {
	no_return_known: 'No page we found tells of a return from there',
	return_may_overlap: 'Only a sum came back that may repeat money of another row',
	frozen_sum_not_known: 'What was frozen is not known as a sum',
	returned_sum_not_known: 'What came back is not known as a sum',
	no_common_unit: 'The sums are not all known in one currency, nor in dollars'
};

const links: Readonly<Record<ReturnedShare['comparedBy'], string>> = {
	link: 'A source says which return came out of which freeze',
	place: 'Same affair and same place'
};

const units: Readonly<Record<UnitBasis, string>> = {
	own_currency: 'All sums in the currency of the freeze',
	dollars_of_sources: 'Dollars that sources give',
	dollars_converted: 'Dollars, at least one sum converted by us at the average rate of its year'
};

const dollars: Readonly<Record<DollarBasis, string>> = {
	source: 'As sources give them',
	rate: 'At least one sum converted by us at the average rate of its year'
};

/** What was frozen in one place, what came back from there, and the share, where there is one. */
export const freezeReturnPairs = tableOf<FreezeReturn>({
	name: 'freeze_return_pairs',
	title: 'Frozen and returned, a row a freeze',
	description: [
		'One row for each place in which money of one affair was frozen for another jurisdiction, with what is known to have come back from there and, where both sums are known, the share.',
		'Where sources say which return came out of which freeze (`asset_recoveries.follows`), those two are compared (`link`); else all that is known of the affair in that place (`place`), which is not always the same money: interest, later finds or money that left by another country can make it more or less, and above 1 it is no share of what was frozen. Sums are compared in the currency of the freeze where all are in it, else in dollars.',
		'Of several freezes of one affair in one place only the largest counts, as they may be of the same money; a row that contains others, or may repeat them, is never added to them. What firms and banks paid is no return and in no row.',
		'Not to be used as a rate of recovery: the affairs are those that sources tell of, an empty share is not zero (`no_share_reason` says why), and shares of different affairs have no common whole.'
	].join(' '),
	derivedFrom: ['affairs', 'asset_recoveries', 'exchange_rates', 'cases', 'countries'],
	fields: (descriptor) => ({
		affair_id: always(like(descriptor, 'asset_recoveries.affair_id')),
		holding_iso3: always(
			like(descriptor, 'asset_recoveries.holding_iso3', [
				'Holding jurisdiction',
				'The jurisdiction in which the money was frozen.'
			])
		),
		requesting_iso3: list(
			'Requesting jurisdictions',
			'Jurisdictions that money of the affair is claimed for, in any of its rows.'
		),
		first_frozen_year: year(
			'Year of the first freeze',
			'The year of the first freeze there; empty where no row tells it.'
		),
		frozen_ids: always(list('Freezes', 'Rows of `asset_recoveries` that are freezes of the affair there.')),
		returned_ids: list(
			'Returns',
			'Rows of `asset_recoveries` that tell of money returned or shared from there, or out of one of the freezes.'
		),
		frozen_usd: number(
			'USD',
			'Frozen, in US dollars',
			'What was frozen there: the largest freeze, or a total where it is more; empty where no row has dollars.'
		),
		frozen_usd_exactness: like(descriptor, 'asset_recoveries.exactness', [
			'How exact: frozen, in US dollars',
			'How exact sources say the sum is.'
		]),
		frozen_usd_basis: code(
			codesOf(dollars),
			'What the dollars are',
			'Where the dollars of what was frozen come from.'
		),
		share_returned: number(
			null,
			'Share returned',
			'`compared_returned` divided by `compared_frozen`; 1 is all, above 1 more came back than was frozen. Empty where there is none.'
		),
		no_share_reason: code(
			codesOf(reasons),
			'Why no share',
			'Why there is no share; empty where there is one.'
		),
		link_basis: code(codesOf(links), 'What is compared', 'Which returns are held against which freezes.'),
		unit: like(descriptor, 'asset_recoveries.currency', [
			'Compared in',
			'Currency of the two sums that are compared. ISO 4217.'
		]),
		unit_basis: code(codesOf(units), 'What the unit is', 'Where the two sums come from in that currency.'),
		compared_frozen: number(null, 'Frozen, as compared', 'The sum frozen, in `unit`.'),
		compared_frozen_exactness: like(descriptor, 'asset_recoveries.exactness', [
			'How exact: frozen, as compared',
			'How exact sources say that sum is: of several rows as its parts where they agree or the others are exact, else `about`.'
		]),
		compared_frozen_ids: list(
			'Rows of the sum frozen',
			'Rows of `asset_recoveries` that the sum frozen is made of.'
		),
		compared_returned: number(null, 'Returned, as compared', 'The sum returned, in `unit`.'),
		compared_returned_exactness: like(descriptor, 'asset_recoveries.exactness', [
			'How exact: returned, as compared',
			'How exact sources say that sum is, by the same rule.'
		]),
		compared_returned_ids: list(
			'Rows of the sum returned',
			'Rows of `asset_recoveries` that the sum returned is made of.'
		),
		is_returned: flag(
			'Return known',
			'Whether a return from there is known, other than one that may repeat money of another row.'
		),
		may_be_more: flag(
			'May be more',
			'Whether more may have come back from there, by rows that are not compared.'
		),
		confidence: always(
			like(descriptor, 'asset_recoveries.confidence', ['Confidence', 'That of the least sure of the rows.'])
		)
	}),
	primaryKey: ['affair_id', 'holding_iso3'],
	keys: {
		affair_id: 'affairs.affair_id',
		holding_iso3: 'countries.iso3',
		requesting_iso3: 'countries.iso3',
		frozen_ids: 'asset_recoveries.recovery_id',
		returned_ids: 'asset_recoveries.recovery_id',
		compared_frozen_ids: 'asset_recoveries.recovery_id',
		compared_returned_ids: 'asset_recoveries.recovery_id'
	},
	rows: freezeReturnRows
});
