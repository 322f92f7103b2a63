/**
 * The classes by which what a component draws and its rules find each other, in markup or in styles; the compiler gives none
 * to what has no rules.
 */
export const componentClasses = (text: string): ReadonlySet<string> =>
	new Set(text.match(/\bsvelte-[0-9a-z]+\b/g));
