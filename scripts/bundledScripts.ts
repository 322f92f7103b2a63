import { build, type Plugin } from 'vite';

const mark = '?bundled';

/**
 * Lets code import a script for browsers as text: `import text from './start.ts?bundled'` is that file and all that it
 * imports, in one piece without modules, as small as it can be written. For what stands in a page itself, and for what
 * other people's pages ask for by a name that never changes.
 * @param define expressions by the names that such a script reads them under, as Vite's own `define`
 * @param plugins those that its build has, too
 */
export function bundledScripts(
	define: Readonly<Record<string, string>> = {},
	plugins: () => Plugin[] = () => []
): Plugin {
	return {
		name: 'bundled-scripts',
		enforce: 'pre',
		async load(address) {
			if (!address.endsWith(mark)) return null;
			const built = await build({
				configFile: false,
				envFile: false,
				publicDir: false,
				logLevel: 'error',
				define,
				plugins: plugins(),
				build: {
					write: false,
					target: 'es2020',
					modulePreload: false,
					rolldownOptions: { input: address.slice(0, -mark.length), output: { format: 'iife' } }
				}
			});
			if (!('output' in built)) throw new Error(`${address} was not built in one piece`);
			const [{ code, moduleIds }] = built.output;
			for (const module of moduleIds) this.addWatchFile(module);
			return `export default ${JSON.stringify(code.trim())}`;
		}
	};
}
