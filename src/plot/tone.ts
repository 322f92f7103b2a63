import type { Strand } from '#atlas/figures/estimates/strandOf.ts';

/** What marks are told apart by: colours that mean something. A mark has one as `data-tone`, and takes `var(--tone)`. */
export type Tone = 'out' | 'back' | 'money' | 'ink' | 'muted' | 'unknown';

/** The colour of a claim: of people who left, or of money. */
export const strandTones: Readonly<Record<Strand, Tone>> = { people: 'out', money: 'money' };
