import type { MilestonesData, MilestoneEvent } from '#scripts/derive/charts/milestones.ts';
import type { Tick } from '#src/plot/tick.ts';
import { ticksInLine } from '#src/plot/ticksInLine.ts';
import { timeScale } from '#src/plot/timeScale.ts';

/** All events of one kind along time. */
export interface Lane {
	readonly kind: string;
	readonly label: string;
	/** How many of this kind the filter shows. */
	readonly shown: number;
	/** One mark an event; `share` is 0 at the left edge, 1 at the right. */
	readonly marks: readonly { readonly id: string; readonly share: number; readonly isShown: boolean }[];
}

/** Years between the ticks of the axis. */
const tickYears = 10;

/** Every event on a true scale of time, by kind; what the filter leaves out stays as a faint mark. */
export function lanes(
	data: MilestonesData,
	shown: ReadonlySet<MilestoneEvent>
): { readonly lanes: readonly Lane[]; readonly ticks: readonly Tick[] } {
	const firstYear = data.events[0]?.date.slice(0, 4) ?? data.dataDate.slice(0, 4);
	const scale = timeScale(`${firstYear}-01-01`, `${data.dataDate.slice(0, 4)}-12-31`);
	return {
		ticks: ticksInLine(scale.years(tickYears)),
		lanes: data.kinds.map(({ kind, label }) => {
			const ofKind = data.events.filter((event) => event.kind === kind);
			return {
				kind,
				label,
				shown: ofKind.filter((event) => shown.has(event)).length,
				marks: ofKind.map((event) => ({
					id: event.id,
					share: scale.share(event.date),
					isShown: shown.has(event)
				}))
			};
		})
	};
}
