import type { InstrumentStages } from '#atlas/instruments/instrument.ts';

/** The stages of an instrument alone: what the arithmetic of its state needs of a row. */
export function stagesOf(row: InstrumentStages): InstrumentStages {
	const {
		signed,
		approved,
		entered_into_force,
		in_force_by,
		not_in_force_on,
		suspended,
		terminated,
		status
	} = row;
	return {
		signed,
		approved,
		entered_into_force,
		in_force_by,
		not_in_force_on,
		suspended,
		terminated,
		status
	};
}
