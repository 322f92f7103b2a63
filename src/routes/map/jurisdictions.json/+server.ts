import { json } from '@sveltejs/kit';
import { mapContents } from '#src/components/explorer/mapContents.server.ts';

export const prerender = true;

/** What the explorer hydrates from. */
export const GET = async () => json(await mapContents());
