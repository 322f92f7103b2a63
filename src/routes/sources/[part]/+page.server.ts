import { error } from '@sveltejs/kit';
import { listBuilt, readBuilt } from '#src/data/readBuilt.server.ts';
import type { SourcePart } from '#scripts/derive/pages/source-parts.ts';

const folder = 'data/pages/source-parts';

export const entries = () => listBuilt(folder).map((part) => ({ part }));

export function load({ params: { part } }) {
	if (!listBuilt(folder).includes(part)) error(404);
	return { part: readBuilt<SourcePart>(`${folder}/${part}.json`) };
}
