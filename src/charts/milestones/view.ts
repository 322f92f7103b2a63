import type { MilestonesData, MilestoneEvent, options as names } from '#scripts/derive/charts/milestones.ts';
import { sourcesByUse } from '#atlas/sources.ts';
import type { ChartView } from '#src/chart/chart.ts';
import type { OptionSchemas, Options } from '#src/state/options.ts';

/** The events that a reader has chosen to see. */
export interface MilestonesView extends ChartView {
	readonly data: MilestonesData;
	readonly events: readonly MilestoneEvent[];
	/** Label of the chosen kind, and name of the chosen jurisdiction; null for all. */
	readonly kindLabel: string | null;
	readonly place: string | null;
	/** What the title speaks of: the first operation, and the first ruling after it; undefined where a choice leaves them out. */
	readonly operation: MilestoneEvent | undefined;
	readonly ruling: MilestoneEvent | undefined;
	readonly labelOf: (event: MilestoneEvent) => string;
	/** The jurisdictions that an event concerns, beside home. */
	readonly placesOf: (event: MilestoneEvent) => readonly { readonly iso3: string; readonly name: string }[];
}

/** One kind of event, and one jurisdiction beside home; either may be all. */
export function options(data: MilestonesData): OptionSchemas<typeof names> {
	const choice = (label: string, all: string, values: readonly { value: string; label: string }[]) => ({
		kind: 'one_of' as const,
		label,
		values: [{ value: 'all', label: all }, ...values],
		initial: 'all'
	});
	return {
		kind: choice(
			'Kind',
			'All kinds',
			data.kinds.map(({ kind, label }) => ({ value: kind, label }))
		),
		country: choice(
			'Country',
			'All countries',
			Object.entries(data.names)
				.filter(([iso3]) => iso3 !== data.home)
				.map(([value, label]) => ({ value, label }))
		)
	};
}

/** Takes the events that the options `kind` and `country` leave; a value that the data does not know leaves all. */
export function view(data: MilestonesData, { kind, country }: Options): MilestonesView {
	const labels = new Map<string, string>(data.kinds.map((each) => [each.kind, each.label]));
	const kindLabel = labels.get(kind ?? '') ?? null;
	const place = data.names[country ?? ''] ?? null;
	const events = data.events.filter(
		(event) =>
			(kindLabel === null || event.kind === kind) && (place === null || event.places.includes(country ?? ''))
	);
	const isAll = kindLabel === null && place === null;
	const operation = isAll ? events.find((event) => event.kind === 'operation') : undefined;
	const ruling = operation && events.find((event) => event.kind === 'court_ruling');
	return {
		data,
		dataDate: data.dataDate,
		// Where nothing is chosen, the faint marks of all events are the picture.
		sourceIds: sourcesByUse(events.length > 0 ? events : data.events),
		events,
		kindLabel,
		place,
		operation,
		ruling: ruling && ruling.date > (operation?.date ?? '') ? ruling : undefined,
		labelOf: (event) => labels.get(event.kind) ?? event.kind,
		placesOf: ({ places }) =>
			places.filter((iso3) => iso3 !== data.home).map((iso3) => ({ iso3, name: data.names[iso3] ?? iso3 }))
	};
}
