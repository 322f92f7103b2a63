import type { ChartTable } from '#src/charts/chart.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import type { LegalState } from '#atlas/instruments/instrument.ts';
import type { Standing } from '#atlas/instruments/strongest.ts';
import type { MapInstrument } from '#scripts/derive/charts/treaty-map.ts';
import { nameOf } from './facts.ts';
import type { View } from './view.ts';

const states: Readonly<Record<LegalState, string>> = {
	in_force: 'In force',
	signed: 'Signed, not in force',
	not_known: 'Not known',
	suspended: 'Suspended',
	terminated: 'Terminated',
	none: 'Not yet signed or in force'
};

/** The state in a word or two, with its day where no other column holds it. */
function stateCell({ instrument, state }: Standing<MapInstrument>): string {
	if (state === 'suspended' && instrument.suspended)
		return `${states.suspended} since ${formatDate(instrument.suspended)}`;
	if (state === 'terminated' && instrument.terminated)
		return `${states.terminated} ${formatDate(instrument.terminated)}`;
	return states[state];
}

/** One row for each instrument that the filter lets through; dates as ISO 8601, as exact as they are known. */
export function table(chosen: View): ChartTable {
	const { data, shown, dayText } = chosen;
	return {
		caption: `Instruments and where each stood on ${dayText}`,
		columns: [
			{ key: 'partner', title: 'Partner', kind: 'text' },
			{ key: 'instrument', title: 'Instrument', kind: 'text' },
			{ key: 'signed', title: 'Signed', kind: 'text' },
			{ key: 'entered', title: 'In force since', kind: 'text' },
			{ key: 'known', title: 'Known in force by', kind: 'text' },
			{ key: 'state', title: `State on ${dayText}`, kind: 'text' },
			{ key: 'note', title: 'Note', kind: 'text' }
		],
		rows: shown.map((standing) => {
			const { instrument } = standing;
			const neverInForce = instrument.status === 'signed_not_in_force';
			return {
				key: instrument.id,
				cells: {
					partner: data.countries[instrument.partner_iso3] ?? instrument.partner_iso3,
					instrument: nameOf(instrument, chosen),
					signed: instrument.signed,
					entered: neverInForce ? 'not in force' : instrument.entered_into_force,
					// A column for instruments whose first day in force is not known; blank where it does not apply.
					known: instrument.in_force_by ?? '',
					state: stateCell(standing),
					note: instrument.note ?? ''
				},
				sourceIds: instrument.sourceIds,
				confidence: instrument.confidence
			};
		})
	};
}
