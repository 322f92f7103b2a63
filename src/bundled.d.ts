/** A script for browsers and all that it imports, as text (`scripts/bundledScripts.ts`). */
declare module '*?bundled' {
	const text: string;
	export default text;
}
