/** What is said where nothing could be had. */
export const noConnection = ' No connection: try again later.';

/**
 * Goes where a link leads, when what was to be done here instead could not be loaded: another page may be had all the same.
 * @returns false where nothing answers there: the reader then keeps the page
 */
export async function followLink(address: string): Promise<boolean> {
	try {
		await fetch(address, { method: 'HEAD' });
	} catch {
		return false;
	}
	location.assign(address);
	return true;
}
