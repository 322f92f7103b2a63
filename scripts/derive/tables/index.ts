import { casePlaces } from './case-places.ts';
import { caseSpells } from './case-spells.ts';
import type { DerivedTable } from './DerivedTable.ts';
import { freezeReturnPairs } from './freeze-return-pairs.ts';
import { linkTables } from './link-tables.ts';
import { preferredFigures } from './preferred-figures.ts';
import { rowSources } from './row-sources.ts';
import { treatyYears } from './treaty-years.ts';

/** All tables that are made from others, in the order in which they are published: for research, then to join with. */
export const derivedTables: readonly DerivedTable[] = [
	caseSpells,
	treatyYears,
	preferredFigures,
	freezeReturnPairs,
	casePlaces,
	...linkTables,
	rowSources
];
