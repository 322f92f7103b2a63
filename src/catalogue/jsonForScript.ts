/**
 * JSON for an element of script: no sign in it can end the element, begin another or a comment, or is rewritten by what writes
 * text into HTML. To a reader of JSON it is the same.
 */
export const jsonForScript = (value: object): string =>
	JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
