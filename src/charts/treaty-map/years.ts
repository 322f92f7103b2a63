import { dayInterval } from '#atlas/dates/partialDate.ts';
import type { TreatyMapData } from '#scripts/derive/charts/treaty-map.ts';

/** The year of the earliest signature or entry into force in the data; the data's own year where no date is known. */
export function firstYear({ instruments, dataDate }: TreatyMapData): number {
	const dates = instruments.flatMap(({ signed, entered_into_force: entered }) => signed ?? entered ?? []);
	const first = dates.map((date) => dayInterval(date).first).reduce((a, b) => (b < a ? b : a), dataDate);
	return Number(first.slice(0, 4));
}
