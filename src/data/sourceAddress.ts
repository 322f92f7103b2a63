import { resolve } from '$app/paths';
import { isUnnamed } from '#atlas/unnamed.ts';
import { partName, type SourceSummary } from '#atlas/sources.ts';

/**
 * The address of a source's entry, for a link. Every link to a source asks here.
 * Where nobody is to be named, it leads to the page of its kind alone.
 * @param source its summary, which knows the page; without one, the index of the sources is all there is to say
 */
export function sourceAddress(id: string, source: Pick<SourceSummary, 'kind' | 'part'> | undefined): string {
	if (!source) return resolve('/sources');
	const page = resolve('/sources/[part]', { part: partName(source) });
	return isUnnamed(id) ? page : `${page}#${id}`;
}
