// Written by `npm run types` from data/datapackage.json. Change the descriptor, not this file.
// A value that is null is not known.

/** Countries and jurisdictions */
export interface CountriesRow {
	/** Code */
	readonly iso3: string;
	/** Code of two letters */
	readonly iso2: string;
	/** Name */
	readonly name: string;
	/** Name in Chinese */
	readonly name_zh: string | null;
	/** Region */
	readonly region: 'australia_and_new_zealand' | 'caribbean' | 'central_america' | 'central_asia' | 'eastern_africa' | 'eastern_asia' | 'eastern_europe' | 'melanesia' | 'micronesia' | 'middle_africa' | 'northern_africa' | 'northern_america' | 'northern_europe' | 'polynesia' | 'south_america' | 'south_eastern_asia' | 'southern_africa' | 'southern_asia' | 'southern_europe' | 'western_africa' | 'western_asia' | 'western_europe';
	/** Longitude of the label */
	readonly label_longitude: number;
	/** Latitude of the label */
	readonly label_latitude: number;
	/** Sources */
	readonly source_ids: readonly string[];
	/** Confidence */
	readonly confidence: 'high' | 'medium' | 'low';
}

/** Bilateral instruments */
export interface TreatiesRow {
	/** Id */
	readonly treaty_id: string;
	/** Type */
	readonly type: 'extradition' | 'mutual_legal_assistance' | 'transfer_of_sentenced_persons' | 'surrender_of_fugitives' | 'asset_sharing' | 'law_enforcement_cooperation';
	/** Party (code) */
	readonly party_iso3: string;
	/** Partner (code) */
	readonly partner_iso3: string;
	/** Partner */
	readonly partner_name: string;
	/** Subject matter */
	readonly subject: 'criminal' | 'civil_and_criminal' | null;
	/** Signed */
	readonly signed: string | null;
	/** Approved */
	readonly approved: string | null;
	/** Entered into force */
	readonly entered_into_force: string | null;
	/** In force by */
	readonly in_force_by: string | null;
	/** Not in force as of */
	readonly not_in_force_on: string | null;
	/** Suspended */
	readonly suspended: string | null;
	/** Terminated */
	readonly terminated: string | null;
	/** Status */
	readonly status: 'in_force' | 'signed_not_in_force' | 'suspended' | 'terminated' | 'unknown';
	/** Note on status */
	readonly status_note: string | null;
	/** Sources */
	readonly source_ids: readonly string[];
	/** Confidence */
	readonly confidence: 'high' | 'medium' | 'low';
}

/** Conventions and networks */
export interface MultilateralInstrumentsRow {
	/** Id */
	readonly instrument_id: string;
	/** Instrument */
	readonly instrument: string;
	/** Kind */
	readonly kind: 'convention' | 'declaration' | 'network' | 'institution' | 'memorandum';
	/** Adopted */
	readonly adopted: string | null;
	/** Entered into force */
	readonly in_force: string | null;
	/** Signed by China */
	readonly home_signed: string | null;
	/** Ratified by China */
	readonly home_ratified: string | null;
	/** Parties */
	readonly parties_count: number | null;
	/** How exact: parties */
	readonly parties_exactness: 'exact' | 'about' | 'at_least' | 'at_most' | null;
	/** Parties as of */
	readonly parties_as_of: string | null;
	/** Sources */
	readonly source_ids: readonly string[];
	/** Confidence */
	readonly confidence: 'high' | 'medium' | 'low';
	/** Note */
	readonly note: string | null;
}

/** Claims of people and money */
export interface EstimatesRow {
	/** Id */
	readonly estimate_id: string;
	/** Measure */
	readonly measure: 'suspects_at_large' | 'suspects_abroad' | 'officials_absconded' | 'officials_at_large' | 'officials_newly_fled' | 'persons_absconded' | 'funds_taken' | 'funds_transferred' | 'funds_involved' | 'illicit_outflows';
	/** Value (lower) */
	readonly value_low: number | null;
	/** Value (upper) */
	readonly value_high: number | null;
	/** How exact */
	readonly exactness: 'exact' | 'about' | 'at_least' | 'at_most' | null;
	/** Unit */
	readonly unit: 'persons' | 'CNY' | 'USD';
	/** In US dollars (lower) */
	readonly value_low_usd: number | null;
	/** In US dollars (upper) */
	readonly value_high_usd: number | null;
	/** Period from */
	readonly period_start_year: number | null;
	/** Period to */
	readonly period_end_year: number | null;
	/** Claimed by */
	readonly claimed_by: string;
	/** Credited to */
	readonly credited_to: 'unnamed_official_statement' | 'trade_ministry' | 'police_and_audit_office' | 'party_discipline_commission' | 'central_bank' | 'pursuit_office' | 'ngo';
	/** Reported by */
	readonly reported_by: string;
	/** Published */
	readonly date_published: string;
	/** Relation */
	readonly relation: 'origin' | 'restates' | 'transforms' | 'misattributes' | 'denies' | 'corrects';
	/** Relates to */
	readonly relates_to: string | null;
	/** Status */
	readonly status: 'reported' | 'official' | 'ngo' | 'disputed' | 'denied' | 'retracted' | 'superseded';
	/** Sources */
	readonly source_ids: readonly string[];
	/** Note */
	readonly note: string | null;
	/** Note on the report */
	readonly report_note: string | null;
	/** Confidence */
	readonly confidence: 'high' | 'medium' | 'low';
}

/** Returns by period */
export interface AnnualReturnsRow {
	/** Id */
	readonly total_id: string;
	/** Year */
	readonly year: number;
	/** Period from */
	readonly period_start: string | null;
	/** Period to */
	readonly period_end: string;
	/** Counted by */
	readonly scope: 'fox_hunt' | 'sky_net' | 'all_channels' | 'prosecutors' | 'guangdong' | 'zhejiang';
	/** Cumulative */
	readonly cumulative: boolean;
	/** Persons returned */
	readonly fugitives_returned: number | null;
	/** How exact: persons */
	readonly persons_exactness: 'exact' | 'about' | 'at_least' | 'at_most' | null;
	/** Note on the persons */
	readonly persons_note: string | null;
	/** Of them officials */
	readonly of_which_officials: number | null;
	/** How exact: officials */
	readonly officials_exactness: 'exact' | 'about' | 'at_least' | 'at_most' | null;
	/** Who counts as an official */
	readonly officials_counted: 'party_members_and_officials' | 'officials' | 'suspects_of_abuse_of_office' | 'persons_under_supervision_law' | null;
	/** Note on the officials */
	readonly officials_note: string | null;
	/** Of them under red notice */
	readonly of_which_red_notice_subjects: number | null;
	/** Of them of the hundred */
	readonly of_which_red_notice_100: number | null;
	/** Note on the hundred */
	readonly hundred_note: string | null;
	/** Countries and regions */
	readonly countries_and_regions: number | null;
	/** How exact: countries and regions */
	readonly countries_exactness: 'exact' | 'about' | 'at_least' | 'at_most' | null;
	/** Money recovered */
	readonly funds_recovered: number | null;
	/** Currency */
	readonly funds_currency: string | null;
	/** How exact: money */
	readonly funds_exactness: 'exact' | 'about' | 'at_least' | 'at_most' | null;
	/** Note on the money */
	readonly funds_note: string | null;
	/** Sources */
	readonly source_ids: readonly string[];
	/** Confidence */
	readonly confidence: 'high' | 'medium' | 'low';
	/** Note */
	readonly note: string | null;
}

/** Returned of the hundred */
export interface RedNotice100CountsRow {
	/** Id */
	readonly count_id: string;
	/** As of */
	readonly as_of: string;
	/** Persons back */
	readonly persons_returned: number;
	/** How exact */
	readonly exactness: 'exact' | 'about' | 'at_least' | 'at_most';
	/** Persons on the list */
	readonly group_size: number;
	/** Sources */
	readonly source_ids: readonly string[];
	/** Confidence */
	readonly confidence: 'high' | 'medium' | 'low';
	/** Note */
	readonly note: string | null;
}

/** Destinations */
export interface DestinationsRow {
	/** Id */
	readonly destination_id: string;
	/** Group */
	readonly group: 'red_notice_100_believed_destination' | 'red_notice_100_returned_from' | 'red_notice_100_not_returned' | 'clues_2017_22' | 'clues_2018_50' | 'economic_fugitives_at_large_abroad' | 'economic_fugitives_returned_2004_2014' | 'economic_fugitives_deported_recent_years' | 'officials_fled_59_public_cases' | 'wanted_list_handed_over' | 'fox_hunt_2014' | 'fox_hunt_2015' | 'fox_hunt_2015_to_october' | 'safeguard_defenders_involuntary_returns_2022' | 'safeguard_defenders_returns_2014_2023' | 'spain_telecom_fraud_2016_raids' | 'taiwanese_sent_to_china_2016_2019' | 'mass_handovers' | 'fugitives_at_large_hong_kong' | 'extraditions_from_france' | 'fugitives_handed_over_by_taiwan_2009_2014' | 'foreign_fugitives_arrested_philippines_2019' | 'foreign_fugitives_arrested_philippines_2023' | 'handovers_from_macau_outside_the_courts' | 'most_wanted_exchanged_with_south_korea';
	/** Direction */
	readonly direction: 'believed_in' | 'returned_from' | 'handed_over' | 'arrested_in';
	/** Accusation */
	readonly scope: 'listed_100' | 'corruption' | 'economic_crime' | 'involuntary_return' | 'telecom_fraud' | 'any_crime';
	/** Size of the group */
	readonly group_size: number | null;
	/** As of */
	readonly as_of: string;
	/** Place (code) */
	readonly destination_iso3: string | null;
	/** Place */
	readonly destination_name: string;
	/** Persons */
	readonly persons: number;
	/** How exact */
	readonly exactness: 'exact' | 'about' | 'at_least' | 'at_most';
	/** Sources */
	readonly source_ids: readonly string[];
	/** Confidence */
	readonly confidence: 'high' | 'medium' | 'low';
	/** Note */
	readonly note: string | null;
}

/** Ways of return */
export interface ReturnMethodsRow {
	/** Id */
	readonly method_id: string;
	/** Group */
	readonly group: 'fox_hunt_2014' | 'fox_hunt_2015' | 'fox_hunt_2016_to_august' | 'sky_net_2018' | 'returned_2014_2016' | 'returned_2014_2020_06' | 'red_notice_100_first_40';
	/** Size of the group */
	readonly group_size: number;
	/** Period from */
	readonly period_start: string;
	/** Period to */
	readonly period_end: string;
	/** Way of return */
	readonly method: 'extradition' | 'repatriation' | 'prosecution_abroad' | 'arrest_abroad' | 'persuasion' | 'persuasion_or_surrender' | 'voluntary_surrender' | 'border_interception' | 'capture_at_home' | 'involuntary_return' | 'died';
	/** Persons */
	readonly persons: number | null;
	/** How exact */
	readonly exactness: 'exact' | 'about' | 'at_least' | 'at_most';
	/** Share */
	readonly share_percent: number | null;
	/** Counted by */
	readonly claimed_by: string;
	/** Kind of counter */
	readonly claimant_kind: 'official' | 'civil_society';
	/** Sources */
	readonly source_ids: readonly string[];
	/** Confidence */
	readonly confidence: 'high' | 'medium' | 'low';
	/** Note */
	readonly note: string | null;
}

/** Documented cases */
export interface CasesRow {
	/** Id */
	readonly case_id: string;
	/** Name */
	readonly name: string;
	/** Name in Chinese */
	readonly name_zh: string | null;
	/** List */
	readonly list: 'red_notice_100' | 'other';
	/** Number on the list */
	readonly notice_rank: number | null;
	/** Order of return */
	readonly return_sequence: number | null;
	/** Position */
	readonly position: string | null;
	/** Sector */
	readonly sector: 'government' | 'state_owned_enterprise' | 'bank' | 'public_institution' | 'private_business' | 'other' | null;
	/** Province */
	readonly province: string | null;
	/** Alleged offence */
	readonly alleged_offence: readonly ('embezzlement' | 'bribery' | 'fraud' | 'money_laundering' | 'smuggling' | 'abuse_of_power' | 'other')[] | null;
	/** Amount alleged */
	readonly amount_alleged: number | null;
	/** Currency */
	readonly amount_currency: string | null;
	/** How exact: amount alleged */
	readonly alleged_exactness: 'exact' | 'about' | 'at_least' | 'at_most' | null;
	/** Affair */
	readonly affair_id: string | null;
	/** Fled */
	readonly fled_date: string | null;
	/** What the date of flight is */
	readonly fled_date_kind: 'event' | 'announcement' | 'report' | null;
	/** Places reported */
	readonly fled_to_iso3: readonly string[] | null;
	/** Back or not */
	readonly return_status: 'back' | 'captured_at_home' | 'not_back' | 'not_known';
	/** Returned */
	readonly returned_date: string | null;
	/** What the date of return is */
	readonly returned_date_kind: 'event' | 'announcement' | 'report' | null;
	/** Back by */
	readonly returned_by: string | null;
	/** Returned from */
	readonly returned_from_iso3: string | null;
	/** How the person came back */
	readonly return_method: 'extradition' | 'deportation' | 'persuasion' | 'voluntary_surrender' | 'capture_at_home' | 'unknown' | null;
	/** Last reported */
	readonly last_reported_on: string | null;
	/** Died */
	readonly died_on: string | null;
	/** Outcome */
	readonly outcome: string;
	/** Outcome (kind) */
	readonly outcome_kind: 'convicted' | 'on_trial' | 'detained' | 'at_large' | 'protected_abroad' | 'died' | 'unknown';
	/** Sentence */
	readonly sentence: string | null;
	/** Sentenced */
	readonly sentenced_on: string | null;
	/** Standing */
	readonly standing: 'sought_charge_not_stated' | 'accused' | 'on_trial' | 'convicted' | 'convicted_in_absentia' | 'convicted_abroad' | 'allegations_not_established' | 'protected_abroad' | 'dead';
	/** Caveat to the standing */
	readonly standing_caveat: 'two_of_first_forty_not_charged' | null;
	/** Amount recovered */
	readonly amount_recovered: number | null;
	/** Currency of the recovery */
	readonly recovered_currency: string | null;
	/** How exact: amount recovered */
	readonly recovered_exactness: 'exact' | 'about' | 'at_least' | 'at_most' | null;
	/** Sources */
	readonly source_ids: readonly string[];
	/** Confidence */
	readonly confidence: 'high' | 'medium' | 'low';
	/** Note */
	readonly note: string | null;
}

/** Affairs */
export interface AffairsRow {
	/** Affair */
	readonly affair_id: string;
	/** Name */
	readonly name: string;
	/** Kind */
	readonly kind: 'public_corruption' | 'fraud';
	/** Sources */
	readonly source_ids: readonly string[];
	/** Confidence */
	readonly confidence: 'high' | 'medium' | 'low';
	/** Note */
	readonly note: string | null;
}

/** Asset recoveries */
export interface AssetRecoveriesRow {
	/** Id */
	readonly recovery_id: string;
	/** Affair */
	readonly affair_id: string;
	/** Requesting jurisdiction */
	readonly requesting_iso3: string | null;
	/** Holding jurisdiction */
	readonly holding_iso3: string | null;
	/** Paid by */
	readonly payer: string | null;
	/** Seat of the payer */
	readonly payer_iso3: string | null;
	/** Stage */
	readonly stage: 'frozen' | 'confiscated' | 'returned' | 'shared';
	/** Is a total */
	readonly is_total: boolean;
	/** May overlap */
	readonly may_overlap: boolean;
	/** Amount */
	readonly amount: number | null;
	/** Currency */
	readonly currency: string | null;
	/** How exact */
	readonly exactness: 'exact' | 'about' | 'at_least' | 'at_most' | null;
	/** Amount in US dollars */
	readonly amount_usd: number | null;
	/** Valued on */
	readonly valued_on: string | null;
	/** Date of the stage */
	readonly stage_date: string | null;
	/** What the date is */
	readonly date_kind: 'event' | 'announcement' | 'report' | null;
	/** Follows */
	readonly follows: readonly string[] | null;
	/** Legal basis */
	readonly legal_basis: 'criminal_confiscation' | 'non_conviction_based_forfeiture' | 'civil_recovery' | 'settlement' | 'mutual_legal_assistance' | 'uncac' | 'administrative_freeze' | 'unknown';
	/** Way of return */
	readonly return_mechanism: 'direct_to_treasury' | 'victims' | 'shared' | 'world_bank_administered' | 'monitored_programme' | 'foundation' | 'unknown' | null;
	/** Sources */
	readonly source_ids: readonly string[];
	/** Confidence */
	readonly confidence: 'high' | 'medium' | 'low';
	/** Note */
	readonly note: string | null;
}

/** Totals of recovered assets */
export interface RecoveryTotalsRow {
	/** Id */
	readonly total_id: string;
	/** Published by */
	readonly publisher: string;
	/** Measure */
	readonly measure: string;
	/** Beside the count of */
	readonly scope: 'fox_hunt' | 'sky_net' | 'all_channels' | 'prosecutors' | 'guangdong' | 'zhejiang' | null;
	/** Same as */
	readonly same_as: string | null;
	/** Period from */
	readonly period_start: string | null;
	/** Period to */
	readonly period_end: string | null;
	/** Value */
	readonly value: number;
	/** Currency */
	readonly currency: string;
	/** How exact */
	readonly exactness: 'exact' | 'about' | 'at_least' | 'at_most';
	/** Sources */
	readonly source_ids: readonly string[];
	/** Confidence */
	readonly confidence: 'high' | 'medium' | 'low';
	/** Note */
	readonly note: string | null;
}

/** Exchange rates */
export interface ExchangeRatesRow {
	/** Year */
	readonly year: number;
	/** Currency */
	readonly currency: string;
	/** Units for one US dollar */
	readonly units_per_usd: number;
	/** Kind of rate */
	readonly kind: 'annual_average';
	/** Sources */
	readonly source_ids: readonly string[];
	/** Confidence */
	readonly confidence: 'high' | 'medium' | 'low';
	/** Note */
	readonly note: string | null;
}

/** Milestones */
export interface MilestonesRow {
	/** Id */
	readonly milestone_id: string;
	/** Date */
	readonly event_date: string;
	/** What the date is */
	readonly date_kind: 'event' | 'announcement' | 'report';
	/** Title */
	readonly title: string;
	/** Kind */
	readonly kind: 'claim' | 'law' | 'treaty_policy' | 'institution' | 'operation' | 'case' | 'court_ruling' | 'criticism';
	/** Summary */
	readonly summary: string;
	/** Countries */
	readonly countries: readonly string[];
	/** Persons */
	readonly case_ids: readonly string[] | null;
	/** Sources */
	readonly source_ids: readonly string[];
	/** Confidence */
	readonly confidence: 'high' | 'medium' | 'low';
}

/** Checks */
export interface ChecksRow {
	/** Table */
	readonly table: string;
	/** Row */
	readonly row_id: string;
	/** Checked on */
	readonly checked_on: string;
	/** Verdict */
	readonly verdict: 'confirmed_by_another_page' | 'only_own_source' | 'corrected' | 'updated' | 'sources_in_conflict' | 'nothing_found';
	/** Page */
	readonly page: string | null;
}

/** Sources */
export interface SourcesRow {
	/** Id */
	readonly source_id: string;
	/** Title */
	readonly title: string;
	/** Publisher */
	readonly publisher: string;
	/** Text of */
	readonly text_of: string | null;
	/** Kind */
	readonly kind: 'official' | 'gazette' | 'court' | 'press' | 'reprint' | 'academic' | 'law_firm' | 'ngo' | 'reference' | 'blog';
	/** Published */
	readonly date_published: string | null;
	/** Accessed */
	readonly accessed: string | null;
	/** Accessed by */
	readonly accessed_by: string;
	/** Address */
	readonly url: string | null;
	/** Archived at */
	readonly archived_url: string | null;
	/** Language */
	readonly language: string;
	/** Supports */
	readonly supports: string;
}

/** All rows of all tables. */
export interface Tables {
	readonly countries: readonly CountriesRow[];
	readonly treaties: readonly TreatiesRow[];
	readonly multilateral_instruments: readonly MultilateralInstrumentsRow[];
	readonly estimates: readonly EstimatesRow[];
	readonly annual_returns: readonly AnnualReturnsRow[];
	readonly red_notice_100_counts: readonly RedNotice100CountsRow[];
	readonly destinations: readonly DestinationsRow[];
	readonly return_methods: readonly ReturnMethodsRow[];
	readonly cases: readonly CasesRow[];
	readonly affairs: readonly AffairsRow[];
	readonly asset_recoveries: readonly AssetRecoveriesRow[];
	readonly recovery_totals: readonly RecoveryTotalsRow[];
	readonly exchange_rates: readonly ExchangeRatesRow[];
	readonly milestones: readonly MilestonesRow[];
	readonly checks: readonly ChecksRow[];
	readonly sources: readonly SourcesRow[];
}
