import { json } from '@sveltejs/kit';
import { explorerPlaces } from '#src/components/explorer/explorerPlaces.server.ts';

export const prerender = true;

/** What the explorer's search and its buttons hydrate from. */
export const GET = () => json(explorerPlaces());
