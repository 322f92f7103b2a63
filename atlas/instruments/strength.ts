import type { InstrumentType } from './instrument.ts';

/** The instruments that shade a partner, strongest first: what they oblige a state to hand over shrinks from a person to information. */
export const typesByStrength = [
	'extradition',
	'mutual_legal_assistance',
	'transfer_of_sentenced_persons',
	'law_enforcement_cooperation'
] as const satisfies readonly InstrumentType[];

/** A type that has a place in the order of strength. */
export type RankedType = (typeof typesByStrength)[number];

/** Whether a type has a place in the order: asset sharing and the surrender of fugitives are marked apart. */
export function isRanked(type: InstrumentType): type is RankedType {
	return (typesByStrength as readonly InstrumentType[]).includes(type);
}

/** 4 for extradition down to 1 for law-enforcement cooperation; 0 for a type outside the order. */
export function strength(type: InstrumentType): number {
	return isRanked(type) ? typesByStrength.length - typesByStrength.indexOf(type) : 0;
}

/**
 * The types that are treaties between states, strongest first: they are published, so that where no source tells of one,
 * there hardly is one. Of agreements between agencies no such list is complete.
 */
export const treatyTypes = [
	'extradition',
	'mutual_legal_assistance',
	'transfer_of_sentenced_persons'
] as const satisfies readonly RankedType[];
export type TreatyType = (typeof treatyTypes)[number];
