import { formatDate } from '#atlas/dates/formatDate.ts';
import { stateNames } from '#atlas/instruments/stateNames.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import { date, string } from '#src/chart/fields.ts';
import { buildTable, text, type ChartTable } from '#src/chart/table.ts';
import { instrumentName } from './facts.ts';
import type { MapInstrumentOnDay } from './content.ts';
import { nameOf, type TreatyMapView } from './view.ts';

/** The state, with its day where no other column holds it. */
function stateCell({ instrument, state }: MapInstrumentOnDay): string {
	const name = upperFirst(stateNames[state]);
	if (state === 'suspended' && instrument.suspended)
		return `${name} since ${formatDate(instrument.suspended)}`;
	if (state === 'terminated' && instrument.terminated) return `${name} ${formatDate(instrument.terminated)}`;
	return name;
}

/** One row for each instrument that the filter lets through; dates as ISO 8601, as exact as they are known. */
export function table({ data, shown, dayText }: TreatyMapView): ChartTable {
	return buildTable<MapInstrumentOnDay>({
		caption: `Instruments and where each stood on ${dayText}`,
		rows: shown,
		of: ({ instrument }) => instrument,
		table: () => 'treaties',
		columns: {
			partner: text('Partner', ({ instrument }) => nameOf(data, instrument.partner_iso3), {
				iso3: string(({ instrument }) => instrument.partner_iso3, { from: 'treaties.partner_iso3' }),
				partner: string(({ instrument }) => nameOf(data, instrument.partner_iso3)),
				party_iso3: string(({ instrument }) => instrument.party_iso3, {
					title: 'Whose instrument',
					from: 'treaties.party_iso3'
				})
			}),
			instrument: text('Instrument', ({ instrument }) => instrumentName(instrument, data), {
				type: string(({ instrument }) => instrument.type, { from: 'treaties.type' }),
				instrument: string(({ instrument }) => instrumentName(instrument, data))
			}),
			signed: text('Signed', ({ instrument }) => instrument.signed, {
				signed: date(({ instrument }) => instrument.signed, { from: 'treaties.signed' })
			}),
			entered: text(
				'In force since',
				({ instrument }) =>
					instrument.status === 'signed_not_in_force' ? 'not yet in force' : instrument.entered_into_force,
				{
					entered_into_force: date(({ instrument }) => instrument.entered_into_force, {
						from: 'treaties.entered_into_force'
					})
				}
			),
			// For instruments whose first day in force is not known; blank where they do not apply.
			denied: text('Not in force on', ({ instrument }) => instrument.not_in_force_on ?? '', {
				not_in_force_on: date(({ instrument }) => instrument.not_in_force_on, {
					from: 'treaties.not_in_force_on'
				})
			}),
			known: text('Known in force by', ({ instrument }) => instrument.in_force_by ?? '', {
				in_force_by: date(({ instrument }) => instrument.in_force_by, { from: 'treaties.in_force_by' })
			}),
			state: text(`State on ${dayText}`, stateCell, {
				state: string(({ state }) => state),
				suspended: date(({ instrument }) => instrument.suspended, {
					title: 'Suspended',
					from: 'treaties.suspended'
				}),
				terminated: date(({ instrument }) => instrument.terminated, {
					title: 'Terminated',
					from: 'treaties.terminated'
				})
			}),
			note: text('Note', ({ instrument }) => instrument.note ?? '')
		}
	});
}
