import type { ValuedEstimate } from '#atlas/figures/estimates/estimate.ts';

/** How a figure is drawn: whose it is, and whether it stands. Told by form, not by colour. */
export type Sign = 'official' | 'other' | 'fallen';

const signs: Readonly<Record<ValuedEstimate['status'], Sign>> = {
	official: 'official',
	reported: 'other',
	ngo: 'other',
	disputed: 'fallen',
	denied: 'fallen',
	retracted: 'fallen',
	superseded: 'fallen'
};

export const signOf = ({ status }: Pick<ValuedEstimate, 'status'>): Sign => signs[status];
