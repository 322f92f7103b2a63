import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folders } from './folders.server.ts';

/** A picture that was made of a chart: its address below the site's own, and what it is. */
export interface MadePicture {
	readonly path: string;
	readonly label: string;
}

/**
 * Whether a picture was made for these data, by its address below the site's own: `charts/treaty-map.png`,
 * `cards/countries/CAN.png`. No page names one that is not there.
 */
const hasPicture = (path: string): boolean => existsSync(join(folders.public, path));

/** A picture that stands for a page where it is shared. */
export interface Card {
	readonly path: string;
	/** In pixels. */
	readonly width: number;
	readonly height: number;
}

/**
 * The card of a page, if one was made of these data.
 * @param page the page's path below the site's first, `charts/treaty-map`; empty for the first
 */
export function cardOf(page: string): Card | undefined {
	const path = `cards/${page === '' ? 'index' : page}.png`;
	return hasPicture(path) ? { path, width: 1200, height: 630 } : undefined;
}

/** What `npm run images` makes of a chart, the plainest first. */
const kinds = [
	['.png', 'PNG, 640 px'],
	['-640-dark.png', 'dark'],
	['-1280-light.png', 'PNG, 1280 px'],
	['-1280-dark.png', 'dark'],
	['-square.png', 'PNG, square'],
	['.pdf', 'PDF'],
	['.svg', 'SVG'],
	['-unnamed.png', 'PNG without names'],
	['-unnamed.pdf', 'PDF without names']
] as const;

/** The pictures that were made of a chart; none where the site was built without. */
export const chartPictures = (id: string): readonly MadePicture[] =>
	kinds.map(([end, label]) => ({ path: `charts/${id}${end}`, label })).filter(({ path }) => hasPicture(path));
