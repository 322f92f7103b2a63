import type { ReturnedShare } from '#scripts/derive/assets/compareSums.ts';
import type { Look } from '#src/plot/squares.ts';

/** A freeze by what is known to have come back from the same place. */
export const freezeLooks = {
	returned: { form: 'filled', tone: 'back' },
	mayOverlap: { form: 'hatched', tone: 'muted' },
	none: { form: 'ring', tone: 'money' }
} as const satisfies Readonly<Record<string, Look>>;

/** A known share by how it was compared. */
export const shareLooks: Readonly<Record<ReturnedShare['comparedBy'], Look>> = {
	link: { form: 'filled', tone: 'back' },
	place: { form: 'ring', tone: 'back' }
};
