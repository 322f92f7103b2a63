import { asset } from '$app/paths';

/**
 * The address of a file that the pipeline writes.
 * @param name its name below `data/`, e.g. `charts/treaty-map.json`
 */
export function derivedFile(name: string): string {
	// SvelteKit types an asset by the files it finds in `public/`; these are generated, and may not be there yet.
	return asset(`data/${name}` as Parameters<typeof asset>[0]);
}
