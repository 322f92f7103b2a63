import type { Tables } from '#atlas/rows.ts';
import { describeState } from '#atlas/instruments/describeState.ts';
import { isOutsideTreaties } from '#atlas/instruments/outsideTreaties.ts';
import { cameBack } from '#atlas/persons/cameBack.ts';
import { stateOn } from '#atlas/instruments/stateOn.ts';
import { personsText } from '#atlas/words/personsText.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import { lastChecks } from '../coverage/lastChecks.ts';
import { labelOf } from '../labelOf.ts';
import { recoveries } from '../assets/recovery.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { asSentence } from '#atlas/words/asSentence.ts';
import { oneOrMany } from '#atlas/words/counted.ts';
import { namedPerson } from '../persons/namedPerson.ts';
import type { CountryInstrument, CountryMoney, KnownFacts } from './countryFacts.ts';

type Draft = {
	-readonly [Key in keyof KnownFacts]: KnownFacts[Key] extends readonly (infer Item)[]
		? Item[]
		: KnownFacts[Key];
};

/** The stages of an instrument, in the order in which they come. */
const stages = [
	'signed',
	'approved',
	'entered_into_force',
	'not_in_force_on',
	'in_force_by',
	'suspended',
	'terminated'
] as const;

/** What the tables know of each jurisdiction with at least one row, by ISO 3166-1 alpha-3 code. */
export function collectFacts(tables: Tables, descriptor: Descriptor): ReadonlyMap<string, KnownFacts> {
	const dataDate = descriptor.created.slice(0, 10);
	const rows = new Map(tables.countries.map((row) => [row.iso3, row]));
	const countries = new Map<string, Draft>();
	const nameOf = (iso3: string) => rows.get(iso3)?.name ?? iso3;
	const label = (table: string, field: string, code: string) => labelOf(descriptor, table, field, code);
	const checkOf = {
		treaty: lastChecks(tables, 'treaties', descriptor),
		destination: lastChecks(tables, 'destinations', descriptor),
		person: lastChecks(tables, 'cases', descriptor),
		recovery: lastChecks(tables, 'asset_recoveries', descriptor),
		milestone: lastChecks(tables, 'milestones', descriptor)
	};
	const titleOf = (table: string, field: string) =>
		descriptor.resources.find(({ name }) => name === table)?.schema.fields.find(({ name }) => name === field)
			?.title ?? field;

	function facts(iso3: string): Draft {
		const found = countries.get(iso3);
		if (found) return found;
		const draft: Draft = {
			iso3,
			name: nameOf(iso3),
			nameZh: rows.get(iso3)?.name_zh ?? null,
			isHome: iso3 === descriptor.home.iso3,
			isOutsideTreaties: isOutsideTreaties(descriptor.home.outside_treaties, iso3),
			dataDate,
			instruments: [],
			counts: [],
			persons: [],
			money: [],
			payments: [],
			milestones: []
		};
		countries.set(iso3, draft);
		return draft;
	}

	for (const row of tables.treaties) {
		const state = stateOn(row, dataDate, dataDate);
		const type = label('treaties', 'type', row.type);
		const isOther = row.party_iso3 !== descriptor.home.iso3;
		const entry: CountryInstrument = {
			id: row.treaty_id,
			type: row.type,
			party: row.party_iso3,
			heading: isOther ? `${type}, ${nameOf(row.party_iso3)}` : type,
			state,
			stateText: asSentence(describeState(row, state, dataDate)),
			stages: stages.flatMap((stage) => {
				const date = row[stage];
				return date === null ? [] : [{ label: titleOf('treaties', stage), date }];
			}),
			note: row.status_note,
			sourceIds: row.source_ids,
			confidence: row.confidence,
			checked: checkOf.treaty(row.treaty_id)
		};
		facts(row.partner_iso3).instruments.push(entry);
		// Another party's own instruments stand on its page too; the home jurisdiction's on those of its partners alone.
		if (isOther)
			facts(row.party_iso3).instruments.push({ ...entry, heading: `${type}, ${nameOf(row.partner_iso3)}` });
	}
	for (const row of tables.destinations) {
		if (row.destination_iso3 === null) continue;
		facts(row.destination_iso3).counts.push({
			id: row.destination_id,
			heading: label('destinations', 'group', row.group),
			date: row.as_of,
			dateKind: 'event',
			text: [
				`${upperFirst(personsText(row))} ${oneOrMany(row.persons, 'person', 'persons')}, ${label('destinations', 'direction', row.direction).toLowerCase()}`,
				row.group_size === null ? '' : ` (of ${row.group_size})`,
				`. Scope: ${label('destinations', 'scope', row.scope).toLowerCase()}.`,
				row.note ? ` ${row.note}` : ''
			].join(''),
			sourceIds: row.source_ids,
			confidence: row.confidence,
			checked: checkOf.destination(row.destination_id)
		});
	}
	for (const row of tables.cases) {
		const person = {
			caseId: row.case_id,
			...namedPerson(row, descriptor),
			fled: row.fled_date,
			fledKind: row.fled_date_kind,
			returned: row.returned_date,
			returnedKind: row.returned_date_kind,
			returnedBy: row.returned_by,
			lastReported: row.last_reported_on,
			outcome: row.outcome,
			sourceIds: row.source_ids,
			confidence: row.confidence,
			checked: checkOf.person(row.case_id)
		};
		for (const iso3 of new Set(row.fled_to_iso3)) {
			facts(iso3).persons.push({
				...person,
				id: `${row.case_id}-${iso3}`,
				relation: 'reported_there'
			});
		}
		if (cameBack(row) && row.returned_from_iso3 !== null) {
			facts(row.returned_from_iso3).persons.push({
				...person,
				id: `${row.case_id}-back`,
				relation: 'returned_from'
			});
		}
	}
	const affairs = new Map(tables.affairs.map((row) => [row.affair_id, row]));
	const name = (iso3: string | null) => (iso3 === null ? null : nameOf(iso3));
	for (const row of recoveries(tables, descriptor)) {
		const entry: CountryMoney = {
			id: row.id,
			affair: affairs.get(row.affair)?.name ?? row.affair,
			affairKind: label('affairs', 'kind', row.kind),
			stage: row.stageLabel,
			requesting: name(row.requesting),
			holding: name(row.holding),
			payer: row.payer && { name: row.payer.name, seat: name(row.payer.seat) },
			amount: row.amount,
			currency: row.currency,
			exactness: row.exactness,
			dollars: row.dollars,
			rateYear: row.rateYear,
			noDollars: row.noDollars,
			date: row.date,
			dateKind: row.dateKind,
			valuedOn: row.valuedOn,
			isTotal: row.isTotal,
			mayOverlap: row.mayOverlap,
			note: row.note,
			sourceIds: row.sourceIds,
			confidence: row.confidence,
			checked: checkOf.recovery(row.id)
		};
		const part = row.payer === null ? 'money' : 'payments';
		for (const iso3 of new Set([row.requesting, row.holding, row.payer?.seat ?? null])) {
			if (iso3 !== null) facts(iso3)[part].push(entry);
		}
	}
	for (const row of tables.milestones) {
		for (const iso3 of new Set(row.countries)) {
			facts(iso3).milestones.push({
				id: row.milestone_id,
				heading: row.title,
				date: row.event_date,
				dateKind: row.date_kind,
				text: row.summary,
				sourceIds: row.source_ids,
				confidence: row.confidence,
				checked: checkOf.milestone(row.milestone_id)
			});
		}
	}
	// The home jurisdiction has a page wherever it has partners, even if no other table names it.
	facts(descriptor.home.iso3);
	return countries;
}
