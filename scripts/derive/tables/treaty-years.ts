import { stateNames } from '#atlas/instruments/stateNames.ts';
import { always, code, codesOf, day, like, list, year } from './fields.ts';
import { reachLabels } from './reachLabels.ts';
import { tableOf } from './tableOf.ts';
import { treatyYearRows, type TreatyYear } from './treatyYearRows.ts';

const boundsNote =
	'Empty where no source tells, and where the dyad has several instruments of the type: each then has its own, by its dates in `treaties`.';

/** Whether an instrument of a type was in force with a place at the end of a year, for every place and year. */
export const treatyYears = tableOf<TreatyYear>({
	name: 'treaty_years',
	title: 'Treaties by partner and year',
	description: [
		'One row for each party, partner, type of instrument and year: whether an instrument of that type was in force between the two on 31 December, or on the day of the data (`created`) in its own year.',
		'It begins with the year of the first signature in `treaties`. For extradition, legal assistance and the transfer of sentenced persons every jurisdiction in `countries` has its rows, so that the absence of a treaty is a row too (state `no_instrument`); treaties not in `treaties` are taken not to exist, and `/data` says how complete that table is.',
		'Of other types, and of other parties than the home jurisdiction, no list is complete: there only dyads with an instrument have rows, and a missing row says nothing.',
		'Made from dates that may be partial and from the status today, with nothing filled in: where sources do not settle whether an instrument was in force, `force` is `not_known`, and dropping those rows or taking them for “no” biases a count. Many `certain_from` are days of lists and not of events (see `treaties.in_force_by`): a rise in such a year is none of treaty-making. A jurisdiction’s code says nothing about statehood.'
	].join(' '),
	derivedFrom: ['treaties', 'countries'],
	fields: (descriptor) => ({
		party_iso3: always(like(descriptor, 'treaties.party_iso3')),
		partner_iso3: always(like(descriptor, 'treaties.partner_iso3')),
		type: always(like(descriptor, 'treaties.type')),
		year: always(
			year(
				'Year',
				'The year at whose end (31 December, or the day of the data) the row tells where things stood.'
			)
		),
		force: always(
			code(
				codesOf(reachLabels),
				'In force',
				'Whether an instrument of the type was in force at the end of the year. A suspended or terminated one is not.'
			)
		),
		state: always(
			code(
				codesOf({ ...stateNames, no_instrument: 'No instrument in the table' }),
				'State',
				'How far the instrument had come by the end of the year; of several, that of the one which had come furthest. `not_known`: no source settles it.'
			)
		),
		treaty_ids: list(
			'Instruments',
			'Ids of the instruments of the type between the two, of any year; empty where the table has none.'
		),
		signed_shown_on: day(
			'Shown as signed on',
			'First day on which a source shows that an instrument had been signed: its last possible day of signature or of a later stage. Empty where no source does.'
		),
		possible_from: day(
			'In force at the earliest from',
			`Before this day it certainly was not in force. ${boundsNote}`
		),
		certain_from: day(
			'In force at the latest from',
			`From this day on, until it may have ended, it certainly was in force; the day of the data where a source says that it is, and none since when. ${boundsNote}`
		),
		end_possible_from: day(
			'Ended at the earliest from',
			`Before this day it certainly was neither suspended nor terminated. ${boundsNote}`
		),
		end_certain_from: day(
			'Ended at the latest from',
			`From this day on it certainly was suspended or terminated. ${boundsNote}`
		),
		confidence: like(descriptor, 'treaties.confidence', [
			'Confidence',
			'That of the least sure of the instruments; empty where there is none.'
		])
	}),
	primaryKey: ['party_iso3', 'partner_iso3', 'type', 'year'],
	keys: { party_iso3: 'countries.iso3', partner_iso3: 'countries.iso3', treaty_ids: 'treaties.treaty_id' },
	rows: treatyYearRows
});
