import { error } from '@sveltejs/kit';
import { mapGeojson, mapLayers } from '#src/files/geojson/mapLayers.server.ts';

export const prerender = true;

export const entries = async () => (await mapLayers()).map(({ id }) => ({ layer: id }));

/** A layer of the map, for maps of one's own. */
export async function GET({ params }: { params: { layer: string } }) {
	const layer = (await mapLayers()).find(({ id }) => id === params.layer);
	if (!layer) error(404);
	return new Response(JSON.stringify(await mapGeojson(layer)), {
		headers: { 'content-type': 'application/geo+json' }
	});
}
