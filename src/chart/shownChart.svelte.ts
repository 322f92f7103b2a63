import { untrack } from 'svelte';
import type { Options } from '#src/state/options.ts';
import { rested } from '#src/state/rested.svelte.ts';
import { workOut, type ChartWithData, type WorkedOut } from './workOut.ts';
import { eachWhenIdle, yearsAhead } from './yearsAhead.ts';

/**
 * A chart as a reader sees it: `now` at each step of a slider, and as it was when the hand last `rested`, for what stands
 * round the picture and is too long to be written anew at each step. The years of a slider are worked out while nothing
 * else is to be done, so that a step has only to be drawn. For use while a component is set up.
 */
export function shownChart<Source extends ChartWithData>(source: () => Source, options: () => Options) {
	const worked = $derived(workOut(source()));
	const now = $derived(worked(options()));
	const lasting = rested(() => now);
	/** Worked out once for these texts, and not whenever what stands beside it in the markup changes. */
	const summary = $derived(lasting.current.texts.summary);
	/** What is chosen but for the year: the same while a slider moves. */
	const chosen = $derived(
		Object.entries(source().schemas)
			.map(([name, { kind }]) => (kind === 'year' ? '' : options()[name]))
			.join(' ')
	);
	$effect(() => {
		void chosen;
		const work = worked;
		const years = untrack(() => yearsAhead(options(), source().schemas));
		return eachWhenIdle(years, work);
	});
	return {
		get now(): WorkedOut<Source> {
			return now;
		},
		get rested(): WorkedOut<Source> {
			return lasting.current;
		},
		get summary() {
			return summary;
		}
	};
}
