import type { MilestonesData, MilestoneEvent } from '#scripts/derive/charts/milestones.ts';
import type { Options } from '#src/state/options.ts';

/** The events that a reader has chosen to see. */
export interface View {
	readonly data: MilestonesData;
	readonly events: readonly MilestoneEvent[];
	/** Label of the chosen kind; null for all. */
	readonly kindLabel: string | null;
	/** Name of the chosen jurisdiction; null for all. */
	readonly place: string | null;
	readonly labelOf: (event: MilestoneEvent) => string;
	/** Names of the jurisdictions that an event concerns, beside home. */
	readonly placesOf: (event: MilestoneEvent) => readonly string[];
}

/** Takes the events that the options `kind` and `country` leave; a value that the data does not know leaves all. */
export function view(data: MilestonesData, { kind, country }: Options): View {
	const labels = new Map<string, string>(data.kinds.map((each) => [each.kind, each.label]));
	return {
		data,
		events: data.events.filter(
			(event) =>
				(!labels.has(kind ?? '') || event.kind === kind) &&
				(data.names[country ?? ''] === undefined || event.places.includes(country ?? ''))
		),
		kindLabel: labels.get(kind ?? '') ?? null,
		place: data.names[country ?? ''] ?? null,
		labelOf: (event) => labels.get(event.kind) ?? event.kind,
		placesOf: ({ places }) =>
			places.filter((iso3) => iso3 !== data.home).map((iso3) => data.names[iso3] ?? iso3)
	};
}
