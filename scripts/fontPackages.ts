/** The packages of which files or parts go to readers: the typefaces as pages ask for them, and as a PDF holds them. */
export const fontPackages = [
	'@fontsource-variable/source-sans-3',
	'@fontsource-variable/source-serif-4',
	'@fontsource/source-sans-3',
	'@fontsource/source-serif-4'
] as const;
