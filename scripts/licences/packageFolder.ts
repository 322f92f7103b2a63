/**
 * The folder of the package that a module is of, null where it is of none.
 * @param module a module's id as Vite has it: a path, perhaps with a mark before it and a query behind it
 */
export function packageFolder(module: string): string | null {
	const path = module.replace(/^\0/, '').replace(/\?.*$/s, '').replaceAll('\\', '/');
	// The last of them: a package may bring packages of its own.
	return /^(.*\/)?node_modules\/(@[^/]+\/)?[^/]+(?=\/)/s.exec(path)?.[0] ?? null;
}
