/** The outlines that the server drew, wherever hydration or somebody else takes their place from under them. */
const served = typeof document === 'undefined' ? [] : [...document.querySelectorAll('#land > path')];

/**
 * Gives a land that was drawn anew the outlines that the server drew. It has none of its own: where others have touched the
 * page (a translation, a program that strips comments), hydration throws away what it finds and draws again.
 */
export function holdServedLand(land: Element): void {
	if (!land.querySelector('path')) land.append(...served);
}
