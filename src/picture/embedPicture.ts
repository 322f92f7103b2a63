import { drawPage } from './drawPage.ts';
import { holdStill } from './holdStill.ts';
import { openEmbed } from './openEmbed.ts';

/** What of an embed is drawn. */
export interface PictureChoice {
	/** Its address, which says in which colours and whether anybody is named. */
	readonly address: string;
	/** In CSS pixels; the picture has two dots to one. */
	readonly width: number;
	/** What is chosen, as text. */
	readonly state: string;
}

/**
 * A chart as its embed shows it, as a PNG: with title, notes, sources and credit. The embed is opened out of sight, so that a
 * picture is as wide as it was asked for whatever the reader's window.
 * @throws when it cannot be had or drawn
 */
export async function embedPicture({ address, width, state }: PictureChoice): Promise<Blob> {
	const { page, close } = await openEmbed(address, width);
	try {
		holdStill(page, state);
		return await drawPage(page);
	} finally {
		close();
	}
}
