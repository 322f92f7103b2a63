import { formatDate } from '#atlas/dates/formatDate.ts';
import { stateNames } from '#atlas/instruments/stateNames.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
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
		columns: {
			partner: text('Partner', ({ instrument }) => nameOf(data, instrument.partner_iso3)),
			instrument: text('Instrument', ({ instrument }) => instrumentName(instrument, data)),
			signed: text('Signed', ({ instrument }) => instrument.signed),
			entered: text('In force since', ({ instrument }) =>
				instrument.status === 'signed_not_in_force' ? 'not yet in force' : instrument.entered_into_force
			),
			// For instruments whose first day in force is not known; blank where they do not apply.
			denied: text('Not in force on', ({ instrument }) => instrument.not_in_force_on ?? ''),
			known: text('Known in force by', ({ instrument }) => instrument.in_force_by ?? ''),
			state: text(`State on ${dayText}`, stateCell),
			note: text('Note', ({ instrument }) => instrument.note ?? '')
		}
	});
}
