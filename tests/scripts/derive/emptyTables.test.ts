import { describe, expect, test } from 'vitest';
import type { Descriptor } from '#atlas/descriptor.ts';
import { discover } from '#scripts/derive/discover.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { tablesOf } from '#tests/fixtures/tablesOf.ts';

/** The package of a home jurisdiction of which nothing is known yet. */
const nothing = tablesOf({ countries: [{ iso3: 'NGA', iso2: 'NG', name: 'Nigeria' }] });
const untold: Descriptor = {
	...descriptor,
	story: undefined,
	glossary: undefined,
	methods: undefined,
	home: { ...descriptor.home, iso3: 'NGA', name: 'Nigeria', claim_ids: [] }
};
const derivations = await discover();

describe('with tables that hold no rows', () => {
	test.each(derivations.map((derivation) => [derivation.path, derivation] as const))(
		'%s',
		(path, { derive }) => {
			const values = Object.values(derive(nothing, untold));
			// A chart that has nothing to show is no chart; a page says that there is nothing.
			if (path.startsWith('charts/')) expect(values).toEqual([null]);
			else expect(values).not.toContain(undefined);
		}
	);
});
