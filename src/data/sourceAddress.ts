import { resolve } from '$app/paths';
import { partName, type SourceSummary } from '#atlas/sources.ts';

/**
 * The address of a source's entry, for a link. Every link to a source asks here.
 * @param source its summary, which knows the page; without one, the index of the sources is all there is to say
 */
export function sourceAddress(id: string, source: Pick<SourceSummary, 'kind' | 'part'> | undefined): string {
	return source ? `${resolve('/sources/[part]', { part: partName(source) })}#${id}` : resolve('/sources');
}
