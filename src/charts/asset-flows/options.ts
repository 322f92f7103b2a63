import type { AssetFlowsData, options } from '#scripts/derive/charts/asset-flows.ts';
import type { OptionSchema } from '#src/state/options.ts';

/** One stage at a time, as stages are never added; and whose money. */
export function assetFlowsOptions({
	stages,
	kinds
}: AssetFlowsData): Readonly<Record<(typeof options)[number], OptionSchema>> {
	return {
		stage: {
			kind: 'one_of',
			label: 'Stage',
			values: stages.map(({ stage, label }) => ({
				value: stage,
				label: stage === 'returned' ? `${label}, or shared` : label
			})),
			initial: 'returned'
		},
		kind: {
			kind: 'one_of',
			label: 'Affairs of',
			values: [
				...kinds.map(({ kind, label }) => ({ value: kind, label })),
				{ value: 'all', label: 'Both, told apart' }
			],
			initial: kinds[0]?.kind ?? 'all'
		}
	};
}
