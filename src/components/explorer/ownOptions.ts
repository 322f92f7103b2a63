import { viewSchema } from '#src/state/chartState.svelte.ts';
import type { OptionSchema } from '#src/state/options.ts';
import type { ExplorerCountry } from './explorerPlaces.ts';

type OwnOption = 'layer' | 'country' | keyof typeof viewSchema;

const own: ReadonlySet<string> = new Set<OwnOption>(['layer', 'country', 'tab']);

/** The options of a layer without those that the explorer has itself: its own stand for a layer's that are called alike. */
export const withoutOwn = (schemas: Readonly<Record<string, OptionSchema>>) =>
	Object.fromEntries(Object.entries(schemas).filter(([name]) => !own.has(name)));

/** The options that are the explorer's own, whatever the layer. @throws when no layer is given */
export function ownSchemas(
	layers: readonly { readonly id: string; readonly label: string }[],
	countries: readonly ExplorerCountry[]
) {
	const [first] = layers;
	if (!first) throw new Error('No chart of the site is a layer of the map');
	return {
		layer: {
			kind: 'one_of',
			label: 'Layer',
			values: layers.map(({ id, label }) => ({ value: id, label })),
			initial: first.id
		},
		...viewSchema,
		country: {
			kind: 'one_of',
			label: 'Jurisdiction',
			values: [
				{ value: '', label: 'None' },
				...countries.map(({ iso3, name }) => ({ value: iso3, label: name }))
			],
			initial: ''
		}
	} as const satisfies Record<OwnOption, OptionSchema>;
}
