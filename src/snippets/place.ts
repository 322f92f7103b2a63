import { dataFile } from '#src/data/dataFile.ts';
import { derivedFile } from '#src/data/derivedFile.ts';
import type { Place } from './snippet.ts';

/** Where the site has the tables as they are now, and what reads them. @param origin scheme and host of the site */
export const latestPlace = (origin: string): Place => ({
	data: origin + dataFile('').replace(/\/$/, ''),
	loaders: origin + derivedFile('loaders')
});
