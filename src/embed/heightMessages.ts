import { ownName } from '#src/embed/ownName.ts';

/** Of the form of our own message: a later form that an old listener cannot read has another. */
const version = 1;

/**
 * What an embed tells the page around it of its height, once in each of the forms that newsrooms' pages listen to; a
 * listener passes over what it does not know.
 * @param id of the chart
 * @param childId what a page with pym.js calls this embed, as it stands in the address
 * @param height in CSS pixels
 */
export const heightMessages = (id: string, childId: string, height: number) =>
	[
		{ [ownName]: { id, height, version } },
		{ 'datawrapper-height': { [id]: height } },
		{ sentinel: 'amp', type: 'embed-size', height },
		`pymxPYMx${childId}xPYMxheightxPYMx${height}`
	] as const;
