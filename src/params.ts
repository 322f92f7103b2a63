import { defineParams } from '@sveltejs/kit/params';

/** What parts of an address may be. */
export const params = defineParams({
	/** A version of a release, so that no table whose name begins with v is taken for one. */
	version: (text) => (/^\d+\.\d+\.\d+$/.test(text) ? text : undefined)
});
