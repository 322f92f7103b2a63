import type { Recovery } from '#scripts/derive/assets/recovery.ts';

/** A synthetic row: a million dollars frozen in Switzerland for Peru. */
export function recovery(rest: Partial<Recovery> & { readonly id: string }): Recovery {
	const { holding = 'CHE', requesting = 'PER', payer = null } = rest;
	return {
		affair: 'synthetic',
		kind: 'public_corruption',
		stage: 'frozen',
		stageLabel: 'Frozen',
		requesting,
		holding,
		isAbroad: holding !== null && requesting !== null && holding !== requesting && payer === null,
		payer,
		isTotal: false,
		mayOverlap: false,
		amount: rest.dollars ?? 1e6,
		currency: 'USD',
		exactness: 'exact',
		dollars: 1e6,
		rateYear: null,
		noDollars: rest.dollars === null ? 'no_rate' : null,
		valuedOn: null,
		date: '2001',
		dateKind: 'event',
		follows: [],
		legalBasis: 'Not known',
		mechanism: null,
		sourceIds: [`S-${rest.id}`],
		confidence: 'high',
		note: null,
		...rest
	};
}

/** A synthetic bank in France that paid. */
export const bank = { name: 'A Bank', seat: 'FRA' };
