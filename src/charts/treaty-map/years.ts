import { dayOfYear } from '#atlas/dates/dayOfYear.ts';
import { dayInterval } from '#atlas/dates/partialDate.ts';
import { stateOn } from '#atlas/instruments/stateOn.ts';
import type { TreatyMapData } from '#scripts/derive/charts/treaty-map.ts';

/** The year of the earliest signature or entry into force in the data; the data's own year where no date is known. */
export function firstYear({ instruments, dataDate }: TreatyMapData): number {
	const dates = instruments.flatMap(({ signed, entered_into_force: entered }) => signed ?? entered ?? []);
	const first = dates.map((date) => dayInterval(date).first).reduce((a, b) => (b < a ? b : a), dataDate);
	return Number(first.slice(0, 4));
}

/** How many instruments of the home were in force at the end of each year, from the first to the data's own. */
export function inForceByYear(data: TreatyMapData): readonly number[] {
	const first = firstYear(data);
	const own = data.instruments.filter(({ party_iso3 }) => party_iso3 === data.home);
	return Array.from({ length: Number(data.dataDate.slice(0, 4)) - first + 1 }, (_, index) => {
		const day = dayOfYear(first + index, data.dataDate);
		return own.filter((instrument) => stateOn(instrument, day, data.dataDate) === 'in_force').length;
	});
}
