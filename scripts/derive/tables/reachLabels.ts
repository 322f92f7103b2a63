import { stateNames } from '#atlas/instruments/stateNames.ts';
import type { Reach } from '#atlas/instruments/reachOf.ts';
import type { PersonReach } from '#atlas/instruments/reachOfPlaces.ts';

/** What the codes of `force` mean. */
export const reachLabels: Readonly<Record<Reach, string>> = {
	in_force: stateNames.in_force,
	not_in_force: 'Not in force',
	not_known: 'Not known whether in force',
	outside_treaties: 'Treaties between states do not govern the relation'
};

/** The same for a person, whose day and place may be missing. */
export const personReachLabels: Readonly<Record<PersonReach, string>> = {
	...reachLabels,
	no_day: 'The day is not known',
	no_place: 'No place is known'
};
