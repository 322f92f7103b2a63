import { resolve } from '$app/paths';
import type { Descriptor } from '#atlas/descriptor.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import { siteOrigin } from '#src/data/siteOrigin.server.ts';
import { citation } from './citation.ts';

/** Where a chart's page stands, whole. */
export const chartPage = (id: string): string => `${siteOrigin()}${resolve('/charts/[id]', { id })}`;

/** How a chart of this version of the data is cited. */
export const chartCitation = ({ id, name }: { readonly id: string; readonly name: string }): string =>
	citation({ name, address: chartPage(id) }, readBuilt<Descriptor>('data/latest/datapackage.json'));
