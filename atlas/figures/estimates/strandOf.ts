import type { Estimate } from './estimate.ts';

/** People and money: the two kinds of figure that claims give. */
export type Strand = 'people' | 'money';

/** What kind of figure a claim or a denial is about. */
export function strandOf({ unit }: Pick<Estimate, 'unit'>): Strand {
	return unit === 'persons' ? 'people' : 'money';
}
