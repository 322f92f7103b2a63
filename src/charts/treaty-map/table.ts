import type { ChartTable } from '#src/chart/modelChart.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import { stateNames } from '#atlas/instruments/stateNames.ts';
import { instrumentName } from './facts.ts';
import { nameOf, type MapInstrumentOnDay, type View } from './view.ts';

/** The state, with its day where no other column holds it. */
function stateCell({ instrument, state }: MapInstrumentOnDay): string {
	const name = upperFirst(stateNames[state]);
	if (state === 'suspended' && instrument.suspended)
		return `${name} since ${formatDate(instrument.suspended)}`;
	if (state === 'terminated' && instrument.terminated) return `${name} ${formatDate(instrument.terminated)}`;
	return name;
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
			{ key: 'denied', title: 'Not in force on', kind: 'text' },
			{ key: 'known', title: 'Known in force by', kind: 'text' },
			{ key: 'state', title: `State on ${dayText}`, kind: 'text' },
			{ key: 'note', title: 'Note', kind: 'text' }
		],
		rows: shown.map((each) => {
			const { instrument } = each;
			const neverInForce = instrument.status === 'signed_not_in_force';
			return {
				key: instrument.id,
				cells: {
					partner: nameOf(data, instrument.partner_iso3),
					instrument: instrumentName(instrument, data),
					signed: instrument.signed,
					entered: neverInForce ? 'not yet in force' : instrument.entered_into_force,
					// Columns for instruments whose first day in force is not known; blank where they do not apply.
					denied: instrument.not_in_force_on ?? '',
					known: instrument.in_force_by ?? '',
					state: stateCell(each),
					note: instrument.note ?? ''
				},
				sourceIds: instrument.sourceIds,
				confidence: instrument.confidence
			};
		})
	};
}
