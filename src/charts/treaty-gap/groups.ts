import type { CasesByReach } from '#scripts/derive/gap/casesByReach.ts';
import type { GapCase } from '#scripts/derive/gap/gapCase.ts';
import type { Look } from '#src/plot/squares.ts';
import type { Tone } from '#src/plot/tone.ts';
import type { Group } from './panel.ts';
import { flightWords, returnWords } from './words.ts';

const forms: Readonly<Record<keyof typeof flightWords, { readonly look: Look; readonly tone: Tone }>> = {
	not_in_force: { look: { form: 'filled', tone: 'out' }, tone: 'out' },
	// Between the two, so that each label finds room at its own squares.
	not_known: { look: { form: 'hatched', tone: 'muted' }, tone: 'muted' },
	in_force: { look: { form: 'ring', tone: 'out' }, tone: 'out' }
};

/** Those who fled, by the treaty of that day; `told` are those known one by one. */
export function flightGroups({ flights }: CasesByReach, told: readonly GapCase[]): readonly Group[] {
	return (['not_in_force', 'not_known', 'in_force'] as const).map((reach) => ({
		...forms[reach],
		text: flightWords[reach],
		count: flights[reach],
		cases: told.filter(({ flight }) => flight.reach === reach)
	}));
}

/** Those who came back, the extradited first, the others by the way; `told` are those known one by one. */
export function returnGroups(
	{ returned, extradited, otherWays }: CasesByReach,
	told: readonly GapCase[]
): readonly Group[] {
	const by = (way: string) => told.filter(({ back, ending }) => back !== null && ending === way);
	return [
		{
			text: returnWords.extradited,
			count: extradited,
			cases: by('extradition'),
			look: { form: 'filled', tone: 'back' },
			tone: 'back'
		},
		{
			text: returnWords.others,
			count: returned - extradited,
			cases: otherWays.flatMap(({ way }) => by(way)),
			look: { form: 'ring', tone: 'back' },
			tone: 'back'
		}
	];
}
