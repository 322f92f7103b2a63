import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { settings } from '../settings.ts';
import { currentPictures } from './manifest.ts';

/** What a build says that has none. */
export const noPictures =
	'No pictures were made for these data (`npm run images` makes them): pages offer their own download only.';

/** Where pictures lie among what is served: nothing else does. */
const folders = ['charts', 'cards'];

/**
 * Lays the pictures that were made among what is served as it stands, as long as they are of these data and of this code;
 * those of others are taken away.
 * @returns how many; 0 where there are none of these
 */
export function takeIn(from: string = settings.images, to: string = settings.public): number {
	for (const folder of folders) rmSync(join(to, folder), { recursive: true, force: true });
	const files = Object.keys(currentPictures(from)?.files ?? {});
	for (const file of files) {
		mkdirSync(dirname(join(to, file)), { recursive: true });
		cpSync(join(from, file), join(to, file));
	}
	return files.length;
}
