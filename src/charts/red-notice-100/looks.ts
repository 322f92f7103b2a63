import type { Look } from '#src/plot/squares.ts';
import type { Group } from './parts.ts';

const back: Look = { form: 'filled', tone: 'back' };
const inFavour: Look = { form: 'ring', tone: 'ink' };
const notBack: Look = { form: 'filled', tone: 'ink' };

/** How the square of a person looks, by what became of that person. */
export const looks: Readonly<Record<Group['key'], Look>> = {
	voluntary_surrender: back,
	deportation: back,
	persuasion: back,
	extradition: back,
	way_unknown: back,
	captured_at_home: { form: 'ring', tone: 'back' },
	allegations_not_established: inFavour,
	protected_abroad: inFavour,
	convicted_in_absentia: notBack,
	convicted_abroad: notBack,
	at_large: notBack,
	not_back: notBack,
	died: { form: 'pale', tone: 'muted' },
	not_known: { form: 'hatched', tone: 'muted' },
	unnamed: { form: 'dashed', tone: 'muted' }
};

/** Whom officials count as back, and everyone else on the list. */
export const officialLooks = { back, rest: { form: 'ring', tone: 'muted' } } as const satisfies Readonly<
	Record<string, Look>
>;
