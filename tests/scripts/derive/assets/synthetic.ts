import type { Recovery } from '#scripts/derive/assets/recovery.ts';

/** A synthetic row: a million dollars frozen in Switzerland for Peru. */
export function recovery(rest: Partial<Recovery> & { readonly id: string }): Recovery {
	return {
		affair: 'synthetic',
		kind: 'public_corruption',
		stage: 'frozen',
		stageLabel: 'Frozen',
		requesting: 'PER',
		holding: 'CHE',
		isTotal: false,
		mayOverlap: false,
		amount: rest.dollars ?? 1e6,
		currency: 'USD',
		dollars: 1e6,
		rateYear: null,
		noDollars: rest.dollars === null ? 'no_rate' : null,
		date: '2001',
		legalBasis: 'Not known',
		mechanism: null,
		sourceIds: [`S-${rest.id}`],
		confidence: 'high',
		note: null,
		...rest
	};
}
