import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../settings.ts';
import { madeFor } from './madeFor.ts';

/** The pictures that were made, for whom, and by which browser. */
export interface PictureManifest {
	/** See `madeFor`. */
	readonly madeFor: string;
	/** Of the Chromium that drew them. */
	readonly chromium: string;
	/** Each file by its address below the site's own (`charts/treaty-map.png`), with its size in bytes. */
	readonly files: Readonly<Record<string, number>>;
}

/** Its name, in the folder of the pictures. */
export const manifestFile = 'pictures.json';

/** The pictures made for the data and the code as they stand; undefined where there are none, or of others only. */
export function currentPictures(folder: string = settings.images): PictureManifest | undefined {
	const file = join(folder, manifestFile);
	if (!existsSync(file)) return undefined;
	const manifest = JSON.parse(readFileSync(file, 'utf8')) as PictureManifest;
	return manifest.madeFor === madeFor() ? manifest : undefined;
}
