import { dayOfYear } from '#atlas/dates/dayOfYear.ts';
import { dayInterval } from '#atlas/dates/partialDate.ts';
import { instrumentsOn } from '#atlas/instruments/instrumentsOn.ts';
import type { TreatyMapData } from '#scripts/derive/charts/treaty-map.ts';
import type { MapInstrumentOnDay } from './content.ts';

/** The year of the earliest signature or entry into force in the data; the data's own year where no date is known. */
export function firstYear({ instruments, dataDate }: TreatyMapData): number {
	const dates = instruments.flatMap(({ signed, entered_into_force: entered }) => signed ?? entered ?? []);
	const first = dates.map((date) => dayInterval(date).first).reduce((a, b) => (b < a ? b : a), dataDate);
	return Number(first.slice(0, 4));
}

type Year = readonly MapInstrumentOnDay[];

const known = new WeakMap<TreatyMapData, Map<number, Year>>();

/**
 * Where every instrument stood on the day that a year stands for, worked out once. One whose state is that of a year asked
 * for before is the same object, so that a step of the slider touches what changes and nothing else.
 */
export function instrumentsIn(data: TreatyMapData, year: number): Year {
	const years = known.get(data) ?? new Map<number, Year>();
	known.set(data, years);
	const found = years.get(year);
	if (found) return found;
	const others = [...years.values()];
	const all = instrumentsOn(data.instruments, dayOfYear(year, data.dataDate), data.dataDate).map(
		(each, index) => others.find((other) => other[index]?.state === each.state)?.[index] ?? each
	);
	years.set(year, all);
	return all;
}

/** How many instruments of the home were in force at the end of each year, from the first to the data's own. */
export function inForceByYear(data: TreatyMapData): readonly number[] {
	const first = firstYear(data);
	return Array.from(
		{ length: Number(data.dataDate.slice(0, 4)) - first + 1 },
		(_, index) =>
			instrumentsIn(data, first + index).filter(
				({ instrument, state }) => state === 'in_force' && instrument.party_iso3 === data.home
			).length
	);
}
